package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the breaks of a paragraph as a whole by least {@link LineCost} (R23). Lines are first
 * sought within the stretch that needs no excuse; wider, then forbidden ones only when there is no
 * way without them (R21, R24, R7).
 */
public final class Optimal implements LineBreaker {
  /** Places times lines that a search with a given number of lines may keep: some 200 MB. */
  private static final long MOST_STATES = 1 << 24;

  private static final int[] TOLERANCES = {125, LineCost.REFUSED, Integer.MAX_VALUE};

  @Override
  public List<Line> lines(PreparedText text, Measure measure) {
    if (text.length() == 0) {
      return List.of();
    }
    Optional<List<Line>> best = Optional.empty();
    long bestCost = LineCost.IMPOSSIBLE;
    for (int tolerance : TOLERANCES) {
      BreakSearch search =
          new BreakSearch(text, measure, tolerance, BreakSearch.Bans.KEPT, BreakSearch.ANY_NUMBER);
      long cost = search.run();
      if (cost < bestCost) {
        bestCost = cost;
        best = Optional.of(search.lines());
      }
      if (bestCost < LineCost.LAST_RESORT) {
        return best.get();
      }
    }
    for (BreakSearch.Bans bans : List.of(BreakSearch.Bans.LIFTED, BreakSearch.Bans.NONE)) {
      BreakSearch search =
          new BreakSearch(text, measure, Integer.MAX_VALUE, bans, BreakSearch.ANY_NUMBER);
      long cost = search.run();
      if (cost < bestCost) {
        bestCost = cost;
        best = Optional.of(search.lines());
      }
    }
    return best.orElseThrow();
  }

  @Override
  public Optional<List<Line>> lines(PreparedText text, Measure measure, int number) {
    if (text.length() == 0 || number < 1 || (long) text.length() * number > MOST_STATES) {
      return Optional.empty();
    }
    for (int tolerance : List.of(TOLERANCES[0], TOLERANCES[1])) {
      BreakSearch search = new BreakSearch(text, measure, tolerance, BreakSearch.Bans.KEPT, number);
      if (search.run() < LineCost.LAST_RESORT) {
        return Optional.of(new ArrayList<>(search.lines()));
      }
    }
    return Optional.empty();
  }
}
