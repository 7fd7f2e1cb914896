package org.gongbao.typeset.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Shares a measure out among columns, once for all parts of a table: each its natural width where
 * they fit, with the rest shared equally; else long texts give way, numbers never (R58).
 */
final class ColumnWidths {
  private final List<WidthDemand> demands;
  private final boolean[] asked;
  private final long room;
  private final long[] widths;

  private ColumnWidths(List<WidthDemand> demands, boolean[] asked, long room) {
    this.demands = demands;
    this.asked = asked;
    this.room = room;
    this.widths = new long[demands.size()];
  }

  /** What the columns need at least, in 1/65536 pt. */
  static long least(List<WidthDemand> demands) {
    return demands.stream().mapToLong(WidthDemand::least).sum();
  }

  /**
   * Widths that fill a room, unless the author asked for all of them; more than the room when even
   * the least do not fit.
   *
   * @param asked the columns whose width the author gave
   * @param room in 1/65536 pt, without the blanks beside cells
   */
  static long[] share(List<WidthDemand> demands, boolean[] asked, long room) {
    ColumnWidths columns = new ColumnWidths(demands, asked, room);
    if (columns.sum(WidthDemand::natural) <= room) {
      columns.start(WidthDemand::natural);
      columns.evenNumbers();
      columns.shareRest();
    } else if (columns.sum(WidthDemand::fair) <= room) {
      columns.start(WidthDemand::fair);
      columns.grow(WidthDemand::natural);
    } else {
      columns.start(WidthDemand::least);
      columns.grow(WidthDemand::fair);
    }
    return columns.widths;
  }

  private long sum(ToLongFunction<WidthDemand> part) {
    return demands.stream().mapToLong(part).sum();
  }

  private void start(ToLongFunction<WidthDemand> part) {
    Arrays.setAll(widths, i -> part.applyAsLong(demands.get(i)));
  }

  private long rest() {
    return room - Arrays.stream(widths).sum();
  }

  /** Columns of numbers of one kind look best at one width. */
  private void evenNumbers() {
    long widest = 0;
    for (int i = 0; i < widths.length; i++) {
      widest = demands.get(i).numbers() && !asked[i] ? Math.max(widest, widths[i]) : widest;
    }
    long more = 0;
    for (int i = 0; i < widths.length; i++) {
      more += demands.get(i).numbers() && !asked[i] ? widest - widths[i] : 0;
    }
    for (int i = 0; i < widths.length && more <= rest() && more > 0; i++) {
      if (demands.get(i).numbers() && !asked[i]) {
        more -= widest - widths[i];
        widths[i] = widest;
      }
    }
  }

  /** The same for every column whose width is free, so that the table fills the measure. */
  private void shareRest() {
    int left = 0;
    for (boolean fixed : asked) {
      left += fixed ? 0 : 1;
    }
    for (int i = 0; i < widths.length; i++) {
      if (!asked[i]) {
        widths[i] += rest() / left--;
      }
    }
  }

  /**
   * Grows columns towards what they would like, those that lack least first, so that a short text
   * does not wrap for the sake of a long one.
   */
  private void grow(ToLongFunction<WidthDemand> goal) {
    long[] lacking = new long[widths.length];
    Arrays.setAll(lacking, i -> goal.applyAsLong(demands.get(i)) - widths[i]);
    boolean[] done = new boolean[widths.length];
    long total = Arrays.stream(lacking).sum();
    int open = widths.length;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < widths.length; i++) {
        if (!done[i] && lacking[i] <= rest() / open) {
          widths[i] += lacking[i];
          total -= lacking[i];
          done[i] = true;
          open--;
          changed = true;
        }
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (!done[i]) {
        long more = Math.round((double) rest() * lacking[i] / total);
        total -= lacking[i];
        widths[i] += Math.max(0, Math.min(more, rest()));
      }
    }
  }
}
