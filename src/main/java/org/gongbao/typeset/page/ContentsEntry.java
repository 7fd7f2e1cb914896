package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.page.PageItem;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.LeaderPiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.flow.TitleBalance;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * One entry of the contents: the title, wrapped with a hanging indent and off the right edge, and
 * on its last line the leader and the number. Leader marks stand on a grid counted from the right
 * edge, so that they line up across entries (R52).
 */
final class ContentsEntry {
  private static final int LEAST_MARKS = 3;

  /** Blank beside the leader, in 1/1000 em. */
  private static final int GAP = 250;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final DisplayLines display;
  private final Style style;
  private final long left;
  private final long gap;
  private final long pitch;
  private final TextPiece mark;

  ContentsEntry(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.display = new DisplayLines(setting, diagnostics);
    this.style = setting.style(Role.CONTENTS_ENTRY);
    this.left = em(style.get(StyleKeys.LEFT));
    this.gap = em(GAP);
    this.mark = plain(setting.layout().get(LayoutKeys.CONTENTS_LEADER), PageItem.ARTIFACT);
    this.pitch =
        Math.max(em(setting.layout().get(LayoutKeys.CONTENTS_LEADER_PITCH)), mark.line().width());
  }

  /** The block of an entry; {@code words} and {@code number} are the leaves of its two parts. */
  FlowItem.Block block(List<Inline> title, String label, int words, int number) {
    TextPiece folio = plain(label, number);
    List<TextPiece> lines = lines(title, words, folio.line().width());
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<Piece> pieces = new ArrayList<>(grid.stacked(lines));
    TextPiece last = lines.getLast();
    long y = grid.baseline(lines.size() - 1, lines.size());
    leader(last.x() + last.line().width(), folio.line().width(), y, pieces);
    pieces.add(folio.at(setting.measure() - folio.line().width(), y));
    return FlowItem.Block.of(grid.rows(lines.size()), pieces)
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
  }

  private List<TextPiece> lines(List<Inline> title, int leaf, long folioWidth) {
    PreparedText text = setting.prepare(title, Role.CONTENTS_ENTRY, diagnostics);
    long first = em(style.get(StyleKeys.INDENT));
    long tail = cells(folioWidth) * pitch + LEAST_MARKS * pitch + gap;
    long whole = setting.measure() - left;
    if (first + text.naturalWidth() <= whole - tail) {
      Line line = setting.single(text);
      return List.of(new TextPiece(text, line, left + first, 0, whole, leaf));
    }
    long free = Math.max(em(setting.layout().get(LayoutKeys.CONTENTS_RIGHT)), tail);
    long hang = em(style.get(StyleKeys.HANG));
    long room = whole - free - hang;
    List<TextPiece> pieces = new ArrayList<>();
    List<List<Inline>> parts =
        TitleBalance.filled(title, text.naturalWidth(), whole - free - first, room);
    for (List<Inline> part : parts) {
      long indent = pieces.isEmpty() ? first : hang;
      TextPiece piece = display.piece(part, Role.CONTENTS_ENTRY, whole - free - indent, leaf);
      pieces.add(piece.at(left + indent, 0));
    }
    return pieces.stream().allMatch(piece -> piece.line().width() <= piece.room())
        ? pieces
        : broken(text, new Measure(whole - free, first, hang), leaf);
  }

  /** A title that no joint parts far enough is broken like running text. */
  private List<TextPiece> broken(PreparedText text, Measure measure, int leaf) {
    List<Line> lines = setting.breaker().lines(text, measure);
    List<TextPiece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      long x = left + measure.indent(i);
      pieces.add(new TextPiece(text, lines.get(i), x, 0, measure.room(i), leaf));
    }
    return pieces;
  }

  /** Marks in every cell between the text and the number. */
  private void leader(long textEnd, long folioWidth, long y, List<Piece> pieces) {
    long cellsAtRight = cells(folioWidth);
    long count = (setting.measure() - textEnd - gap) / pitch - cellsAtRight;
    if (count > 0) {
      long x = setting.measure() - (cellsAtRight + count) * pitch;
      pieces.add(new LeaderPiece(mark.text(), mark.line(), x, y, (int) count, pitch));
    }
  }

  /** Cells of the grid that the number and its blank cover. */
  private long cells(long folioWidth) {
    return Math.ceilDiv(folioWidth + gap, pitch);
  }

  private TextPiece plain(String text, int leaf) {
    List<Inline> content = List.of(new Inline.Text(text, SourceSpan.NONE));
    return display.piece(content, Role.CONTENTS_ENTRY, setting.measure(), leaf);
  }

  private long em(int thousandths) {
    Length em = style.em();
    return em.thousandths(thousandths).units();
  }
}
