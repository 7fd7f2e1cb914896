package org.gongbao.typeset.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.typeset.flow.FlowItem;

/** Evens out the last columns of a segment: all equally high, the last one shorter (R29). */
final class Balance {
  private final Chain chain;
  private final Segment segment;
  private final PageFiller filler;
  private final boolean begun;

  Balance(Chain chain, Segment segment, PageFiller filler, boolean begun) {
    this.chain = chain;
    this.segment = segment;
    this.filler = filler;
    this.begun = begun;
  }

  /** Columns as they are to be filled, and the steps that fill them with all that is left. */
  record Even(Frames frames, List<Step> steps) {
    /** Grid lines of the highest column; notes stand at the foot of theirs. */
    int height() {
      int height = 0;
      for (int column = 0; column < steps.size(); column++) {
        Step step = steps.get(column);
        int end = frames.at(column).rows();
        height = Math.max(height, step.notes().isEmpty() ? step.used() : end);
      }
      return height;
    }
  }

  /**
   * All that is left in the fewest grid lines.
   *
   * @param most grid lines there are
   * @return nothing when the page cannot hold it
   */
  Optional<Even> even(Work work, int most) {
    Optional<Even> best = Optional.empty();
    long bestCost = Long.MAX_VALUE;
    for (int height = least(work); height <= most; height++) {
      Frames frames = new Frames(segment.columns(), height, Integer.MAX_VALUE, begun, true, 0);
      List<Step> way = filler.whole(work, frames, segment.columns());
      if (!way.isEmpty()) {
        long cost = PageFiller.cost(way);
        if (cost < PageCost.WIDOW) {
          return Optional.of(new Even(frames, way));
        }
        if (cost < bestCost) {
          best = Optional.of(new Even(frames, way));
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /** Grid lines that the columns need at least. */
  private int least(Work work) {
    long all = -work.line();
    for (int item : work.floats()) {
      all += height(chain.items().get(item));
    }
    for (int item = work.item(); item < segment.to(); item = segment.skip(item + 1)) {
      all += height(chain.items().get(item));
    }
    return Math.max(1, (int) Math.ceilDiv(all, segment.columns()));
  }

  private static int height(FlowItem item) {
    return switch (item) {
      case FlowItem.Text text -> text.paragraph().lines().size();
      case FlowItem.Block block -> block.rows();
    };
  }
}
