package org.gongbao.typeset.article;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.OpeningMark;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * The head of an article as one block: issuer, title, draft mark, 文号, subtitle, note, byline,
 * author, each in whole grid lines (R27, R28, R42; E30–E35, E45–E49, E60, E65).
 */
final class TitleBlock {
  /** Free em at the sides of a title that is parted by us (R42). */
  private static final int FREE = 4;

  private static final int FOLLOWING = 2;

  private final Setting setting;
  private final DisplayLines display;
  private final Leaves leaves;
  private final List<Piece> pieces = new ArrayList<>();
  private int rows;
  private int before;
  private int after;

  /** Blank lines below the whole head: the most that any of its elements asks for. */
  private int below;

  private TitleBlock(Setting setting, DisplayLines display, Leaves leaves) {
    this.setting = setting;
    this.display = display;
    this.leaves = leaves;
  }

  static FlowItem.Block of(Article article, Setting setting, DisplayLines display, Leaves leaves) {
    TitleBlock block = new TitleBlock(setting, display, leaves);
    Article.Head head = article.head();
    block.centred(head.issuer(), Role.ISSUER);
    block.centred(head.title(), Role.TITLE);
    block.centred(line(head.mark()), Role.DRAFT_MARK);
    block.centred(line(head.number()), Role.DOC_NUMBER);
    block.hanging(head.subtitle(), Role.SUBTITLE);
    block.hanging(head.note(), Role.NOTE);
    block.centred(head.byline(), Role.BYLINE);
    block.centred(head.author(), Role.AUTHOR);
    int keep = Math.max(FOLLOWING, setting.style(Role.TITLE).get(StyleKeys.KEEP));
    return FlowItem.Block.of(block.rows, block.pieces)
        .spaced(block.before, block.below)
        .keepingNext(keep)
        .marked(0, Inline.text(ContentLines.joined(article.head().title())));
  }

  private static List<List<Inline>> line(List<Inline> content) {
    return content.isEmpty() ? List.of() : List.of(content);
  }

  private void centred(List<List<Inline>> lines, Role role) {
    if (lines.isEmpty()) {
      return;
    }
    int leaf =
        role == Role.TITLE ? leaves.title(span(lines)) : leaves.add(StructNode.Role.P, span(lines));
    // An author who broke the title chose its lines: they may fill the measure.
    long room = lines.size() > 1 ? setting.measure() : room();
    add(display.aligned(lines, role, room, setting.measure(), leaf), role);
  }

  private void hanging(List<List<Inline>> lines, Role role) {
    List<List<TextPiece>> blocks = new ArrayList<>();
    for (List<List<Inline>> group : groups(lines)) {
      int leaf = leaves.add(StructNode.Role.P, span(group));
      long room = group.size() > 1 ? setting.measure() : room();
      blocks.add(display.hanging(group, role, room, setting.measure(), leaf));
    }
    if (blocks.stream().anyMatch(block -> block.size() > 1)) {
      blocks = flush(blocks);
    }
    List<TextPiece> all = blocks.stream().flatMap(List::stream).toList();
    if (!all.isEmpty()) {
      add(all, role);
    }
  }

  /** Parentheses of several lines begin at one edge, that of the widest (E47). */
  private static List<List<TextPiece>> flush(List<List<TextPiece>> blocks) {
    long edge = blocks.stream().mapToLong(block -> block.getFirst().x()).min().orElse(0);
    return blocks.stream()
        .map(
            block -> {
              long shift = edge - block.getFirst().x();
              return block.stream().map(piece -> piece.at(piece.x() + shift, piece.y())).toList();
            })
        .toList();
  }

  /** Lines after one that opens with a mark belong to it until the next mark opens. */
  private static List<List<List<Inline>>> groups(List<List<Inline>> lines) {
    List<List<List<Inline>>> groups = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (groups.isEmpty() || OpeningMark.length(Inline.text(line)) > 0) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
    return groups;
  }

  private long room() {
    return setting.measure() - FREE * setting.layout().page().em().units();
  }

  private void add(List<TextPiece> lines, Role role) {
    PageMaster page = setting.layout().page();
    Style style = setting.style(role);
    GridRows grid = GridRows.of(style, page);
    if (rows == 0) {
      before = style.get(StyleKeys.BEFORE);
    } else {
      rows += Math.max(after, style.get(StyleKeys.BEFORE));
    }
    long top = rows * page.pitch().units();
    for (TextPiece piece : grid.stacked(lines)) {
      pieces.add(piece.at(piece.x(), top + piece.y()));
    }
    rows += grid.rows(lines.size());
    after = style.get(StyleKeys.AFTER);
    below = Math.max(below, after);
  }

  private static SourceSpan span(List<List<Inline>> lines) {
    return ContentLines.span(lines.getFirst());
  }
}
