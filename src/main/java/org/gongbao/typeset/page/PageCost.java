package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.page.Frames.Frame;

/**
 * The one cost of page ends, lower is better. A whole number weighs above any sum of fractions, so
 * that what is tolerated never outweighs what is not.
 */
final class PageCost {
  private static final long WHOLE = 4096;

  /** A first line alone at the foot: tolerated (R26). */
  private static final long ORPHAN = 1;

  /** One line with the signature: allowed, two are better (R43). */
  private static final long LONE_WITH_SIGNATURE = 5;

  /** Another number of lines for a paragraph, before its strain is counted (R26). */
  static final long REBREAK = 30 * WHOLE;

  /** A blank line at the foot where text could stand: facing pages end unevenly (R26). */
  private static final long SHORT = 60 * WHOLE;

  /** A blank line at the foot above a block, or a heading without room, that moved over (R27). */
  private static final long SHORT_BEFORE_BLOCK = 10 * WHOLE;

  /** A footnote that goes on over the page: as bad as a line or two left blank. */
  private static final long NOTE_GOES_ON = 100 * WHOLE;

  /** The last line of a paragraph at the head of a page (R26). */
  static final long WIDOW = 20_000 * WHOLE;

  /** A heading without its text, a signature without any (R27, R43). */
  private static final long PARTED = 100_000 * WHOLE;

  /** A last page with fewer lines looks like a mistake; what lacks counts squared. */
  private static final int THIN = 4;

  private static final long THIN_PAGE = 20 * WHOLE;

  private final List<FlowItem> items;
  private final Segment segment;
  private final int to;
  private final int next;

  /**
   * Weighs the columns of a segment.
   *
   * @param next grid lines that what follows the segment needs below it; 0 when nothing follows on
   *     the page
   */
  PageCost(List<FlowItem> items, Segment segment, int next) {
    this.items = items;
    this.segment = segment;
    this.to = segment.to();
    this.next = next;
  }

  /**
   * The cost of ending a column.
   *
   * @param rest what follows
   * @param lines how many lines the parted paragraph has, 0 when none is parted
   * @param used grid lines of the column that are taken
   * @param owed lines that a heading above still asks for
   */
  long end(Work rest, int lines, int used, int owed, Frame frame) {
    if (rest.item() == to) {
      return owed > 0 && used + next > frame.rows() ? PARTED : 0;
    }
    long cost = owed > 0 ? PARTED : 0;
    FlowItem item = items.get(rest.item());
    if (rest.line() > 0) {
      cost += rest.line() == lines - 1 ? WIDOW : 0;
      cost += rest.line() == 1 ? ORPHAN : 0;
    }
    if (item instanceof FlowItem.Block block && block.keepPrevious()) {
      cost += PARTED;
    }
    if (item instanceof FlowItem.Text text
        && text.paragraph().lines().size() == 1
        && signs(segment.skip(rest.item() + 1))) {
      cost += LONE_WITH_SIGNATURE;
    }
    int left = rowsLeft(rest, lines);
    if (frame.endsPage() && left < THIN) {
      cost += (THIN - left) * (THIN - left) * THIN_PAGE;
    }
    return cost + shortness(item, rest.line(), frame.rows() - used);
  }

  /** Grid lines still to be filled, as far as it matters whether they are few. */
  private int rowsLeft(Work rest, int lines) {
    int left = rest.line() > 0 ? lines - rest.line() : 0;
    for (int moved : rest.floats()) {
      left += items.get(moved) instanceof FlowItem.Block block ? block.rows() : 0;
    }
    int from = segment.skip(rest.item() + (rest.line() > 0 ? 1 : 0));
    for (int i = from; i < to && left < THIN; i = segment.skip(i + 1)) {
      left +=
          switch (items.get(i)) {
            case FlowItem.Text text -> text.paragraph().lines().size();
            case FlowItem.Block block -> block.before() + block.rows();
          };
    }
    return left;
  }

  /** The cost of footnotes that go on in the next column. */
  static long notes(List<NotePart> later) {
    return later.isEmpty() ? 0 : NOTE_GOES_ON;
  }

  /** The cost of another version of a paragraph. */
  static long rebreak(long strain, long strainBefore) {
    return REBREAK + Math.max(0, strain - strainBefore) * WHOLE / 10;
  }

  private static long shortness(FlowItem next, int line, int unused) {
    int free = unused - (line == 0 ? next.before() : 0);
    if (free <= 0) {
      return 0;
    }
    boolean mayMove =
        switch (next) {
          // A heading that has room for itself and its text has no reason to leave a page short.
          case FlowItem.Block block ->
              block.keepNext() == 0 || block.rows() + block.keepNext() > free;
          case FlowItem.Text text -> false;
        };
    return free * (mayMove ? SHORT_BEFORE_BLOCK : SHORT);
  }

  private boolean signs(int item) {
    return item < to && items.get(item) instanceof FlowItem.Block block && block.keepPrevious();
  }
}
