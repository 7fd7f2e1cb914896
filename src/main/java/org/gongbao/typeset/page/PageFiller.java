package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.gongbao.typeset.flow.FlowItem;

/**
 * Ends the columns of one segment (R26, R27, R43). Each is ended so that it and the next two cost
 * least together ({@link PageCost}); paragraphs are broken anew only when no other way is as cheap.
 */
final class PageFiller {
  /** Columns looked at together: a signature reaches back over one, a widow over another. */
  private static final int HORIZON = 3;

  private final Chain chain;
  private final Segment segment;
  private final PageCost cost;

  /**
   * Prepares a segment.
   *
   * @param next grid lines that what follows the segment needs below it on its page
   */
  PageFiller(Chain chain, Segment segment, int next) {
    this.chain = chain;
    this.segment = segment;
    this.cost = new PageCost(chain.items(), segment, next);
  }

  /** Whether nothing is left to be placed. */
  boolean isDone(Work work) {
    return work.item() == segment.to() && work.floats().isEmpty() && work.notes().isEmpty();
  }

  /** What stands in a column that a step fills. */
  List<Placed> placed(Work work, Step step, Frames.Frame frame) {
    return walk(work, frame, step.rebroken(), step.looseness()).placedBefore(step.rest());
  }

  /** The first step of the cheapest way over the next columns. */
  Step best(Work start, Frames frames) {
    return way(start, frames, HORIZON, false).getFirst();
  }

  /** The cheapest way to place everything in so many columns; empty when there is none. */
  List<Step> whole(Work start, Frames frames, int columns) {
    return way(start, frames, columns, true);
  }

  /** What a way costs. */
  static long cost(List<Step> way) {
    return way.stream().mapToLong(Step::cost).sum();
  }

  /**
   * A way that leads here.
   *
   * @param steps it took
   * @param rebreaking whether paragraphs of the next column are to be broken anew
   */
  private record Way(Work work, List<Step> steps, long cost, boolean rebreaking, int order) {}

  private record Place(Work work, int depth, boolean rebreaking) {}

  /** The cheapest way over a number of columns, or to the end when that comes first. */
  private List<Step> way(Work start, Frames frames, int horizon, boolean whole) {
    PriorityQueue<Way> open =
        new PriorityQueue<>(Comparator.comparingLong(Way::cost).thenComparingInt(Way::order));
    Set<Place> seen = new HashSet<>();
    int order = 0;
    open.add(new Way(start, List.of(), 0, false, order++));
    while (!open.isEmpty()) {
      Way way = open.remove();
      int depth = way.steps.size();
      if (isDone(way.work) || depth == horizon && !whole) {
        return way.steps;
      }
      if (depth == horizon || !seen.add(new Place(way.work, depth, way.rebreaking))) {
        continue;
      }
      Frames.Frame frame = frames.at(depth);
      List<Step> steps;
      if (way.rebreaking) {
        steps = rebroken(way.work, frame);
      } else {
        steps = walk(way.work, frame, Step.NONE, 0).ends();
        // Breaking anew costs at least this much: it is tried when nothing cheaper is left.
        open.add(new Way(way.work, way.steps, way.cost + PageCost.REBREAK, true, order++));
      }
      long before = way.rebreaking ? way.cost - PageCost.REBREAK : way.cost;
      for (Step step : steps) {
        if (whole && step.rest().equals(way.work)) {
          continue;
        }
        List<Step> taken = new ArrayList<>(way.steps);
        taken.add(step);
        open.add(new Way(step.rest(), taken, before + step.cost(), false, order++));
      }
    }
    return List.of();
  }

  /** The ways to fill a column with one of the paragraphs that begin in it one line off. */
  private List<Step> rebroken(Work work, Frames.Frame frame) {
    List<Step> steps = new ArrayList<>();
    for (Placed placed : walk(work, frame, Step.NONE, 0).placed()) {
      if (placed.from() == 0 && chain.items().get(placed.item()) instanceof FlowItem.Text text) {
        for (int looseness = -1; looseness <= 1; looseness += 2) {
          if (text.paragraph().lines(looseness).isPresent()) {
            long more =
                PageCost.rebreak(text.paragraph().strain(looseness), text.paragraph().strain(0));
            for (Step end : walk(work, frame, placed.item(), looseness).ends()) {
              steps.add(
                  new Step(
                      end.rest(),
                      end.used(),
                      end.notes(),
                      end.cost() + more,
                      placed.item(),
                      looseness));
            }
          }
        }
      }
    }
    return steps;
  }

  private PageWalk walk(Work work, Frames.Frame frame, int rebroken, int looseness) {
    return new PageWalk(chain, segment, cost, frame, work, rebroken, looseness);
  }
}
