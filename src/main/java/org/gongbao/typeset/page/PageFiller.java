package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.gongbao.typeset.flow.FlowItem;

/**
 * Ends the pages of one flow (R26, R27, R43). Each page is ended so that it and the next two cost
 * least together ({@link PageCost}); paragraphs are broken anew only when no other way is as cheap.
 */
final class PageFiller {
  /** Pages looked at together: a signature reaches back over one page, a widow over another. */
  private static final int HORIZON = 3;

  private final List<FlowItem> items;
  private final int rows;
  private final PageCost cost;

  private PageFiller(List<FlowItem> items, int rows) {
    this.items = items;
    this.rows = rows;
    this.cost = new PageCost(items, rows);
  }

  /**
   * Fills pages.
   *
   * @param rows grid lines of a page
   * @return what stands on each page
   */
  static List<List<Placed>> fill(List<FlowItem> items, int rows) {
    PageFiller filler = new PageFiller(items, rows);
    List<List<Placed>> pages = new ArrayList<>();
    Work work = Work.ALL;
    while (work.item() < items.size()) {
      Step step = filler.best(work);
      PageWalk walk = filler.walk(work, step.rebroken(), step.looseness());
      pages.add(walk.placedBefore(step.rest()));
      work = step.rest();
    }
    return pages;
  }

  /**
   * A way that leads here.
   *
   * @param first the step that ended the first page of the way
   * @param rebreaking whether paragraphs of the next page are to be broken anew
   */
  private record Way(Work work, int depth, long cost, Step first, boolean rebreaking, int order) {}

  private record Place(Work work, int depth, boolean rebreaking) {}

  /** The first step of the cheapest way over the next pages. */
  private Step best(Work start) {
    PriorityQueue<Way> open =
        new PriorityQueue<>(Comparator.comparingLong(Way::cost).thenComparingInt(Way::order));
    Set<Place> seen = new HashSet<>();
    Step none = new Step(start, 0, Step.NONE, 0);
    int order = 0;
    open.add(new Way(start, 0, 0, none, false, order++));
    while (true) {
      Way way = open.remove();
      if (way.depth == HORIZON || way.work.item() == items.size()) {
        return way.first;
      }
      if (!seen.add(new Place(way.work, way.depth, way.rebreaking))) {
        continue;
      }
      List<Step> steps;
      if (way.rebreaking) {
        steps = rebroken(way.work);
      } else {
        steps = walk(way.work, Step.NONE, 0).ends();
        // Breaking anew costs at least this much: it is tried when nothing cheaper is left.
        long later = way.cost + PageCost.REBREAK;
        open.add(new Way(way.work, way.depth, later, way.first, true, order++));
      }
      long before = way.rebreaking ? way.cost - PageCost.REBREAK : way.cost;
      for (Step step : steps) {
        Step first = way.depth == 0 ? step : way.first;
        long total = before + step.cost();
        open.add(new Way(step.rest(), way.depth + 1, total, first, false, order++));
      }
    }
  }

  /** The ways to fill a page with one of the paragraphs that begin on it one line off. */
  private List<Step> rebroken(Work work) {
    List<Step> steps = new ArrayList<>();
    for (Placed placed : walk(work, Step.NONE, 0).placed()) {
      if (placed.from() == 0 && items.get(placed.item()) instanceof FlowItem.Text text) {
        for (int looseness = -1; looseness <= 1; looseness += 2) {
          if (text.paragraph().lines(looseness).isPresent()) {
            long more =
                PageCost.rebreak(text.paragraph().strain(looseness), text.paragraph().strain(0));
            for (Step end : walk(work, placed.item(), looseness).ends()) {
              steps.add(new Step(end.rest(), end.cost() + more, placed.item(), looseness));
            }
          }
        }
      }
    }
    return steps;
  }

  private PageWalk walk(Work work, int rebroken, int looseness) {
    return new PageWalk(items, cost, rows, work, rebroken, looseness);
  }
}
