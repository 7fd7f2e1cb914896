package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.page.SetLine.Kind;
import org.gongbao.text.BreakPreference;

/**
 * One search for the cheapest breaks of a text: a dynamic programme over break places, and over
 * numbers of lines when their number is given. Places are visited in order, so equal costs always
 * resolve the same way.
 */
final class BreakSearch {
  /** Let the number of lines be what it may. */
  static final int ANY_NUMBER = 0;

  /** Which breaks the search may use. */
  enum Bans {
    KEPT,
    /** Also between the marks of a run of three or more (R7). */
    LIFTED,
    /** Anywhere, when a word is wider than the measure. */
    NONE
  }

  private static final long ANYWHERE_COST = 1_000_000_000_000L;

  private final PreparedText text;
  private final Measure measure;
  private final int tolerance;
  private final Bans bans;
  private final int wanted;

  /** By place and number of lines (0 alone when any number will do): cost and the place before. */
  private final long[][] costs;

  private final int[][] previous;

  BreakSearch(PreparedText text, Measure measure, int tolerance, Bans bans, int wanted) {
    this.text = text;
    this.measure = measure;
    this.tolerance = tolerance;
    this.bans = bans;
    this.wanted = wanted;
    this.costs = new long[text.length() + 1][];
    this.previous = new int[text.length() + 1][];
  }

  /** The least cost, or {@link LineCost#IMPOSSIBLE}. */
  long run() {
    reach(0);
    costs[0][0] = 0;
    for (int from = 0; from < text.length(); from++) {
      if (costs[from] != null) {
        extend(from);
      }
    }
    long[] end = costs[text.length()];
    return end == null ? LineCost.IMPOSSIBLE : end[wanted];
  }

  /** The lines of the cheapest way; only after {@link #run} found one. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int next = text.length();
    for (int number = wanted; next > 0; number = Math.max(0, number - 1)) {
      int from = previous[next][number];
      lines.add(line(from, next));
      next = from;
    }
    Collections.reverse(lines);
    return lines;
  }

  private void extend(int from) {
    long room = measure.room(from == 0 ? 0 : 1);
    long em = text.em();
    long mostPerGap = (tolerance + 1L) * em / 1000;
    for (int next = first(from, room); next <= text.length(); next++) {
      long breakCost = breakCost(next);
      if (breakCost < 0) {
        continue;
      }
      int to = text.end(from, next);
      boolean last = next == text.length();
      long natural = text.natural(from, to) - hang(from, to, room);
      long excess = text.least(from, to, natural) - room;
      // Without a limit any line will do: one without a gap, such as a lone number, stays short.
      boolean limited = tolerance != Integer.MAX_VALUE;
      boolean tooShort = limited && !last && text.greatest(from, to, natural, mostPerGap) < room;
      boolean accepted = excess > 0 ? bans == Bans.NONE && next == from + 1 : !tooShort;
      if (accepted) {
        Fill fill = Fill.of(text, from, to, room - natural, !last);
        if (excess > 0 || fill.perGap(em) <= tolerance) {
          long cost = LineCost.of(text, from, to, fill) + breakCost;
          offer(from, next, cost + (last ? loneCost(from, to) : 0));
        }
      }
      // Squeezed marks at a line end come back in the middle of a longer line: look an em further.
      if (excess > em) {
        return;
      }
    }
  }

  /** The first place a line from {@code from} could end without stretching past the tolerance. */
  private int first(int from, long room) {
    if (tolerance == Integer.MAX_VALUE) {
      return from + 1;
    }
    long least = room * 1000 / (1000 + 2L * tolerance) - 2 * text.em();
    int at =
        Arrays.binarySearch(
            text.position, from + 1, text.length() + 1, text.position[from] + least);
    // Word spaces and Han–Latin gaps grow before the tolerance counts, so step back for them.
    int place = Math.min(at < 0 ? -at - 1 : at, text.length());
    while (place > from + 1
        && text.position[place]
                - text.position[from]
                + text.wordSum[place]
                - text.wordSum[from]
                + text.hanLatinSum[place]
                - text.hanLatinSum[from]
            >= least) {
      place--;
    }
    return place;
  }

  private long breakCost(int next) {
    if (text.breaksBefore(next)) {
      return next == text.length() ? 0 : text.breaks.cost(next);
    }
    if (bans != Bans.KEPT && text.breaks.lastResort(next)) {
      return BreakPreference.BAN_LIFTED.cost();
    }
    return bans == Bans.NONE ? ANYWHERE_COST : -1;
  }

  private long loneCost(int from, int to) {
    return from > 0 && isLone(from, to) ? BreakPreference.LONE_CHARACTER.cost() : 0;
  }

  private boolean isLone(int from, int to) {
    return text.solid[to] - text.solid[from] < 2;
  }

  private void offer(int from, int next, long lineCost) {
    if (costs[next] == null) {
      reach(next);
    }
    for (int number = 0; number < costs[from].length; number++) {
      if (costs[from][number] >= LineCost.IMPOSSIBLE) {
        continue;
      }
      int following = wanted == ANY_NUMBER ? 0 : number + 1;
      long cost = costs[from][number] + lineCost;
      if (following < costs[next].length && cost < costs[next][following]) {
        costs[next][following] = cost;
        previous[next][following] = from;
      }
    }
  }

  private void reach(int place) {
    costs[place] = new long[wanted + 1];
    previous[place] = new int[wanted + 1];
    Arrays.fill(costs[place], LineCost.IMPOSSIBLE);
  }

  /** How far the mark at a line end hangs: 、，。 alone, up to half an em, when it must (R15). */
  private long hang(int from, int to, long room) {
    if (!text.hanging || to - from < 2) {
      return 0;
    }
    int c = text.glyphs.codePoints()[to - 1];
    boolean alone = !text.glyphs.classes()[to - 2].isMark();
    boolean hangs = alone && (c == '、' || c == '，' || c == '。');
    long excess = Math.max(0, text.natural(from, to) - room);
    return hangs ? Math.min(excess, text.gaps.body[to - 1]) : 0;
  }

  private Line line(int from, int next) {
    int to = text.end(from, next);
    boolean last = next == text.length();
    long room = measure.room(from == 0 ? 0 : 1);
    long hang = hang(from, to, room);
    long natural = text.natural(from, to) - hang;
    Fill fill = Fill.of(text, from, to, room - natural, !last);
    long width =
        switch (fill.step()) {
          case NATURAL -> natural;
          case OVERFULL -> room + fill.rest();
          case STRETCH_ALL -> fill.gaps() > 0 ? room : natural;
          default -> room;
        };
    Kind kind = !last ? Kind.FULL : from == 0 ? Kind.ONLY : Kind.LAST;
    int squeeze = (int) (Math.max(0, natural - width) * 1000 / text.em());
    return new Line(
        from,
        to,
        kind,
        natural,
        width,
        hang,
        fill.step(),
        squeeze,
        fill.perGap(text.em()),
        broken(from, to, next));
  }

  private Set<BreakPreference> broken(int from, int to, int next) {
    Set<BreakPreference> broken = EnumSet.noneOf(BreakPreference.class);
    if (next == text.length()) {
      if (from > 0 && isLone(from, to)) {
        broken.add(BreakPreference.LONE_CHARACTER);
      }
    } else {
      text.breaks.preference(next).ifPresent(broken::add);
      if (!text.breaksBefore(next)) {
        broken.add(BreakPreference.BAN_LIFTED);
      }
    }
    return broken;
  }
}
