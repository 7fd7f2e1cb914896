package org.gongbao.typeset.article;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;

/** What is said of annexes below a text, and the heads of the annexes themselves (R43). */
final class AnnexSetting {
  /** The title stands on the third line of the page. */
  private static final int TITLE_LINE = 2;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final DisplayLines display;
  private final Leaves leaves;

  AnnexSetting(Setting setting, Diagnostics diagnostics, DisplayLines display, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.display = display;
    this.leaves = leaves;
  }

  /** The head of an annex: label at the left of the first line, title centred from the third. */
  FlowItem.Block head(Annex annex) {
    PageMaster page = setting.layout().page();
    List<Piece> pieces = new ArrayList<>();
    int rows = 0;
    if (!annex.label().isEmpty()) {
      int leaf = leaves.add(StructNode.Role.P, ContentLines.span(annex.label()));
      long room = setting.measure();
      GridRows grid = GridRows.of(setting.style(Role.ANNEX_LABEL), page);
      List<TextPiece> lines =
          display.aligned(List.of(annex.label()), Role.ANNEX_LABEL, room, room, leaf);
      pieces.addAll(grid.stacked(lines));
      rows = grid.rows(lines.size());
    }
    if (!annex.title().isEmpty()) {
      int leaf = leaves.annexTitle(ContentLines.span(annex.title().getFirst()));
      rows = Math.max(TITLE_LINE, rows);
      long top = rows * page.pitch().units();
      GridRows grid = GridRows.of(setting.style(Role.ANNEX_TITLE), page);
      // As with titles of articles, lines that the author did not choose leave room at both sides.
      long free = 4 * page.em().units();
      long room = setting.measure() - (annex.title().size() > 1 ? 0 : free);
      List<TextPiece> lines =
          display.aligned(annex.title(), Role.ANNEX_TITLE, room, setting.measure(), leaf);
      for (TextPiece line : grid.stacked(lines)) {
        pieces.add(line.at(line.x(), top + line.y()));
      }
      rows += grid.rows(lines.size());
    }
    Style title = setting.style(Role.ANNEX_TITLE);
    List<Inline> name = new ArrayList<>(annex.label());
    name.addAll(ContentLines.joined(annex.title()));
    return FlowItem.Block.of(rows, pieces)
        .spaced(0, title.get(StyleKeys.AFTER))
        .keepingNext(Math.max(1, title.get(StyleKeys.KEEP)))
        .marked(1, Inline.text(name));
  }

  /** The label, the numbers and the titles; each title goes on under its own first character. */
  List<FlowItem.Block> note(AnnexNote note) {
    Style style = setting.style(Role.ANNEX_NOTE);
    long em = style.em().units();
    long left = style.get(StyleKeys.LEFT) * em / 1000 + style.get(StyleKeys.INDENT) * em / 1000;
    long label = Math.ceilDiv(width(note.label()), em) * em;
    long number = 0;
    for (int i = 0; i < note.titles().size(); i++) {
      number = Math.max(number, width(note.number(i)));
    }
    // Numbers end on one line; what parts them from the titles fills up half a character.
    long numbers = number == 0 ? 0 : Math.ceilDiv(number + em / 8, em / 2) * (em / 2);
    long titles = left + label + numbers;
    List<FlowItem.Block> blocks = new ArrayList<>();
    List<StructNode> items = new ArrayList<>();
    for (int i = 0; i < note.titles().size(); i++) {
      List<Piece> pieces = new ArrayList<>();
      List<StructNode> kids = new ArrayList<>();
      if (!note.lead(i).isEmpty()) {
        StructLeaf lead = leaves.leaf(ContentLines.span(note.lead(i)));
        kids.add(new StructGroup(StructNode.Role.LABEL, List.of(lead)));
        if (i == 0) {
          pieces.add(piece(note.label(), left, lead));
        }
        if (number > 0) {
          TextPiece piece = piece(note.number(i), 0, lead);
          pieces.add(piece.at(left + label + number - piece.line().width(), 0));
        }
      }
      StructLeaf leaf = leaves.leaf(ContentLines.span(note.titles().get(i)));
      kids.add(new StructGroup(StructNode.Role.ITEM_BODY, List.of(leaf)));
      items.add(new StructGroup(StructNode.Role.ITEM, kids));
      int lines = title(note.titles().get(i), titles, leaf, pieces);
      blocks.add(
          FlowItem.Block.of(lines, pieces)
              .spaced(
                  i == 0 ? style.get(StyleKeys.BEFORE) : 0,
                  i == note.titles().size() - 1 ? style.get(StyleKeys.AFTER) : 0));
    }
    leaves.add(new StructGroup(StructNode.Role.LIST, items));
    return blocks;
  }

  /** Adds the lines of a title and gives their number. */
  private int title(List<Inline> title, long left, StructLeaf leaf, List<Piece> pieces) {
    long room = setting.measure() - left;
    long pitch = setting.layout().page().pitch().units();
    int rows = 0;
    for (List<Inline> part : ContentLines.split(title)) {
      var text = setting.prepare(part, Role.ANNEX_NOTE, diagnostics);
      for (Line line : setting.breaker().lines(text, new Measure(room, 0, 0))) {
        pieces.add(new TextPiece(text, line, left, rows * pitch, room, leaf.id()));
        rows++;
      }
    }
    return rows;
  }

  private TextPiece piece(List<Inline> content, long x, StructLeaf leaf) {
    return display.piece(content, Role.ANNEX_NOTE, setting.measure(), leaf.id()).at(x, 0);
  }

  private long width(List<Inline> content) {
    if (content.isEmpty()) {
      return 0;
    }
    return setting.single(setting.prepare(content, Role.ANNEX_NOTE, diagnostics)).width();
  }
}
