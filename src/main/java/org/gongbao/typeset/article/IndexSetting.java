package org.gongbao.typeset.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.ContentsText;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.LeaderGrid;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * An index in the look of the contents: each title, a leader, then issue and page in columns of
 * their own at the right (R52, R54).
 */
final class IndexSetting {
  /** Blank between the columns of issues and of pages, in 1/1000 em. */
  private static final int BETWEEN = 500;

  private final Setting setting;
  private final Leaves leaves;
  private final DisplayLines display;
  private final ContentsText text;
  private final LeaderGrid leaders;
  private final List<Index.Entry> entries;

  /**
   * Prepares the indexes of a body.
   *
   * @param body all of it: its indexes have the same columns
   */
  IndexSetting(Setting setting, Diagnostics diagnostics, Leaves leaves, List<Block> body) {
    this.setting = setting;
    this.leaves = leaves;
    this.display = new DisplayLines(setting, diagnostics);
    this.text = new ContentsText(setting, diagnostics);
    this.leaders = new LeaderGrid(setting, diagnostics);
    this.entries =
        body.stream()
            .filter(Index.class::isInstance)
            .flatMap(index -> ((Index) index).entries().stream())
            .toList();
  }

  /** The widths of the columns at the right, in 1/65536 pt. */
  private record Columns(long issue, long between, long page) {
    long width() {
      return issue + between + page;
    }
  }

  /** A block for the head and one for each entry. */
  List<FlowItem> items(Index index) {
    List<FlowItem> items = new ArrayList<>();
    head(index.title()).ifPresent(items::add);
    Columns columns = columns();
    List<StructNode> tags = new ArrayList<>();
    for (Index.Entry entry : index.entries()) {
      items.add(entry(entry, columns, tags));
    }
    leaves.add(new StructGroup(StructNode.Role.TOC, tags));
    return items;
  }

  private Optional<FlowItem> head(List<Inline> title) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Role role = Role.CONTENTS_SECTION;
    Style style = setting.style(role);
    int leaf = leaves.heading(1, ContentLines.span(title));
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> lines =
        display.aligned(List.of(title), role, setting.measure(), setting.measure(), leaf);
    return Optional.of(
        FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER))
            .keepingNext(Math.max(1, style.get(StyleKeys.KEEP)))
            .marked(1, Inline.text(title)));
  }

  private Columns columns() {
    long issue = entries.stream().mapToLong(entry -> width(entry.issue())).max().orElse(0);
    long page = entries.stream().mapToLong(entry -> width(entry.page())).max().orElse(0);
    long between = issue > 0 && page > 0 ? text.em(Role.CONTENTS_PAGE, BETWEEN) : 0;
    return new Columns(issue, between, page);
  }

  private long width(List<Inline> content) {
    return content.isEmpty()
        ? 0
        : display.piece(content, Role.CONTENTS_PAGE, setting.measure(), 0).line().width();
  }

  private FlowItem.Block entry(Index.Entry entry, Columns columns, List<StructNode> tags) {
    List<StructNode> parts = new ArrayList<>();
    Style style = setting.style(Role.CONTENTS_ENTRY);
    boolean placed = !entry.issue().isEmpty() || !entry.page().isEmpty();
    long tail = placed ? leaders.tail(columns.width()) : 0;
    List<Inline> title = new ArrayList<>(entry.number());
    if (!title.isEmpty()) {
      title.add(new Inline.Text("　", SourceSpan.NONE));
    }
    title.addAll(entry.title());
    int words = leaf(title, parts);
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> lines = grid.stacked(text.lines(title, Role.CONTENTS_ENTRY, 0, tail, words));
    List<Piece> pieces = new ArrayList<>(lines);
    if (placed && !lines.isEmpty()) {
      TextPiece last = lines.getLast();
      leaders
          .leader(last.x() + last.line().width(), columns.width(), last.y())
          .ifPresent(pieces::add);
      long right = setting.measure() - columns.page() - columns.between();
      column(entry.issue(), right, last.y(), parts).ifPresent(pieces::add);
      column(entry.page(), setting.measure(), last.y(), parts).ifPresent(pieces::add);
    }
    StructGroup line = new StructGroup(StructNode.Role.P, parts);
    tags.add(new StructGroup(StructNode.Role.TOCI, List.of(line)));
    return FlowItem.Block.of(grid.rows(lines.size()), pieces)
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
  }

  /** Content that ends at the right edge of its column. */
  private Optional<TextPiece> column(
      List<Inline> content, long right, long y, List<StructNode> parts) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int leaf = leaf(content, parts);
    TextPiece piece = display.piece(content, Role.CONTENTS_PAGE, setting.measure(), leaf);
    return Optional.of(piece.at(right - piece.line().width(), y));
  }

  private int leaf(List<Inline> content, List<StructNode> parts) {
    SourceSpan span = ContentLines.span(content);
    StructLeaf leaf = leaves.leaf(span);
    parts.add(leaf);
    return leaf.id();
  }
}
