package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Align;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
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
 * One entry of the contents: its title, subtitle and author, and the page number, either at the
 * right behind a leader or before the title. Leader marks stand on a grid counted from the right
 * edge, so that they line up across entries (R52).
 */
final class ContentsEntry {
  private final Setting setting;
  private final Leaves leaves;
  private final DisplayLines display;
  private final ContentsText text;
  private final Layout layout;
  private final LeaderGrid leaders;

  ContentsEntry(Setting setting, Leaves leaves, Diagnostics diagnostics) {
    this.setting = setting;
    this.leaves = leaves;
    this.display = new DisplayLines(setting, diagnostics);
    this.text = new ContentsText(setting, diagnostics);
    this.layout = setting.layout();
    this.leaders = new LeaderGrid(setting, diagnostics);
  }

  /** A block with the leaves of its parts in reading order, the page number last. */
  record Entry(FlowItem.Block block, List<StructLeaf> leaves) {}

  /**
   * Sets an entry.
   *
   * @param role of its title: an entry, or the head of a 栏目 with a number
   */
  Entry set(ContentsLine line, Role role) {
    List<StructLeaf> parts = new ArrayList<>();
    boolean first =
        layout.get(LayoutKeys.CONTENTS_STYLE) == Layout.EntryStyle.PAGE_FIRST
            && role == Role.CONTENTS_ENTRY;
    long column = first ? text.em(role, layout.get(LayoutKeys.CONTENTS_PAGE_WIDTH)) : 0;
    Role pageRole = role == Role.CONTENTS_ENTRY ? Role.CONTENTS_PAGE : role;
    StructLeaf words = leaf(line.title(), parts);
    Optional<StructLeaf> subtitle = leafOfPart(line.subtitle(), parts);
    Optional<StructLeaf> author = leafOfPart(line.author(), parts);
    Optional<TextPiece> page = line.page().map(label -> page(label, pageRole, parts));
    long tail = first ? 0 : page.map(label -> leaders.tail(label.line().width())).orElse(0L);

    Stack stack = new Stack(setting.layout().page());
    boolean behind = line.inline() && author.isPresent();
    Role lastRole = subtitle.isPresent() ? Role.CONTENTS_SUBTITLE : role;
    if (subtitle.isPresent()) {
      stack.add(text.lines(line.title(), role, column, 0, words.id()), setting.style(role));
      stack.add(
          text.lines(line.subtitle(), lastRole, column, tail, subtitle.get().id()),
          setting.style(lastRole));
    } else {
      stack.add(text.lines(line.title(), role, column, tail, words.id()), setting.style(role));
    }
    if (behind) {
      behind(stack, line.author(), column, tail, author.get().id());
    }
    if (page.isPresent() && !first) {
      leader(stack, page.get());
    }
    if (!behind && author.isPresent()) {
      below(stack, line.author(), column, 0, author.get().id());
    }
    if (page.isPresent() && first) {
      stack.pieces.add(page.get().at(numberAt(page.get(), column), stack.firstBaseline));
    }
    Style style = setting.style(role);
    FlowItem.Block block =
        FlowItem.Block.of(stack.rows, stack.pieces)
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
    return new Entry(
        line.article().isPresent() ? block.linked(line.article().getAsInt()) : block, parts);
  }

  /** The parts of an entry one below the other, each in whole grid lines. */
  private static final class Stack {
    private final PageMaster page;
    private final List<Piece> pieces = new ArrayList<>();
    private int rows;
    private long firstBaseline;
    private TextPiece last;

    Stack(PageMaster page) {
      this.page = page;
    }

    void add(List<TextPiece> lines, Style style) {
      GridRows grid = GridRows.of(style, page);
      long top = rows * page.pitch().units();
      for (TextPiece line : grid.stacked(lines)) {
        last = line.at(line.x(), top + line.y());
        if (pieces.isEmpty()) {
          firstBaseline = last.y();
        }
        pieces.add(last);
      }
      rows += grid.rows(lines.size());
    }
  }

  /** The author behind the last line where there is room, else on a line below. */
  private void behind(Stack stack, List<Inline> author, long column, long tail, int leaf) {
    TextPiece piece = display.piece(author, Role.CONTENTS_AUTHOR, setting.measure(), leaf);
    long x = stack.last.x() + stack.last.line().width() + 2 * leaders.gap();
    if (x + piece.line().width() + tail <= setting.measure()) {
      stack.last = piece.at(x, stack.last.y());
      stack.pieces.add(stack.last);
    } else {
      below(stack, author, column, tail, leaf);
    }
  }

  private void below(Stack stack, List<Inline> author, long column, long tail, int leaf) {
    Role role = Role.CONTENTS_AUTHOR;
    stack.add(text.lines(author, role, column, tail, leaf), setting.style(role));
  }

  private StructLeaf leaf(List<Inline> content, List<StructLeaf> parts) {
    StructLeaf leaf = leaves.leaf(ContentLines.span(content));
    parts.add(leaf);
    return leaf;
  }

  private Optional<StructLeaf> leafOfPart(List<Inline> content, List<StructLeaf> parts) {
    return content.isEmpty() ? Optional.empty() : Optional.of(leaf(content, parts));
  }

  private TextPiece page(String label, Role role, List<StructLeaf> parts) {
    StructLeaf leaf = leaves.leaf(SourceSpan.NONE);
    parts.add(leaf);
    return plain(label, role, leaf.id());
  }

  /** Where a number before the title begins, by the alignment of its style. */
  private long numberAt(TextPiece page, long column) {
    Style style = setting.style(Role.CONTENTS_PAGE);
    long left = text.em(Role.CONTENTS_PAGE, style.get(StyleKeys.LEFT));
    long free = column - leaders.gap() - page.line().width();
    return style.get(StyleKeys.ALIGN) == Align.RIGHT ? Math.max(0, free) : left;
  }

  /** Marks in every cell between the text and the number, and the number at the right edge. */
  private void leader(Stack stack, TextPiece page) {
    long y = stack.last.y();
    long width = page.line().width();
    long textEnd = stack.last.x() + stack.last.line().width();
    leaders.leader(textEnd, width, y).ifPresent(stack.pieces::add);
    stack.pieces.add(page.at(setting.measure() - width, y));
  }

  private TextPiece plain(String words, Role role, int leaf) {
    List<Inline> content = List.of(new Inline.Text(words, SourceSpan.NONE));
    return display.piece(content, role, setting.measure(), leaf);
  }
}
