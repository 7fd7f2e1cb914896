package org.gongbao.typeset.line;

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

  /** What is sought, one after another, until lines are found that need no excuse. */
  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(125, BreakSearch.Bans.KEPT),
          new Attempt(LineCost.REFUSED, BreakSearch.Bans.KEPT),
          new Attempt(Integer.MAX_VALUE, BreakSearch.Bans.KEPT),
          new Attempt(Integer.MAX_VALUE, BreakSearch.Bans.LIFTED),
          new Attempt(Integer.MAX_VALUE, BreakSearch.Bans.NONE));

  /**
   * One search.
   *
   * @param tolerance most stretch between Chinese characters, in 1/1000 em
   */
  private record Attempt(int tolerance, BreakSearch.Bans bans) {
    BreakSearch search(PreparedText text, Measure measure, int number) {
      return new BreakSearch(text, measure, tolerance, bans, number);
    }
  }

  @Override
  public List<Line> lines(PreparedText text, Measure measure) {
    List<Line> best = List.of();
    long bestCost = LineCost.IMPOSSIBLE;
    for (Attempt attempt : text.length() == 0 ? List.<Attempt>of() : ATTEMPTS) {
      BreakSearch search = attempt.search(text, measure, BreakSearch.ANY_NUMBER);
      long cost = search.run();
      if (cost < bestCost) {
        bestCost = cost;
        best = search.lines();
      }
      if (bestCost < LineCost.LAST_RESORT) {
        break;
      }
    }
    return best;
  }

  @Override
  public Optional<List<Line>> lines(PreparedText text, Measure measure, int number) {
    if (text.length() == 0 || number < 1 || (long) text.length() * number > MOST_STATES) {
      return Optional.empty();
    }
    for (Attempt attempt : ATTEMPTS.subList(0, 2)) {
      BreakSearch search = attempt.search(text, measure, number);
      if (search.run() < LineCost.LAST_RESORT) {
        return Optional.of(search.lines());
      }
    }
    return Optional.empty();
  }
}
