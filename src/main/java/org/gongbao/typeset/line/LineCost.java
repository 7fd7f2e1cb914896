package org.gongbao.typeset.line;

/**
 * The one cost that line breaking minimises, summed over a paragraph (R23). A stretch of 1/8 em
 * between characters costs 1,000 and grows with its square; a squeeze costs what its step costs, by
 * the square of the share used, so that squeezing comes before stretching (R20) without eating
 * every blank of a line; each break adds the cost of the preference it breaks (R6); a lone last
 * character costs more than any legal line (R24).
 */
final class LineCost {
  /** More than any paragraph of legal lines. */
  static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  /** From here on a line keeps no rule that another break could not keep better. */
  static final long LAST_RESORT = 1_000_000;

  /** Han–Han stretch past which p7 wants a finding, and past which R21 wants any other break. */
  static final int LOOSE = 150;

  static final int REFUSED = 250;

  private static final int IDEAL_LIMIT = 125;
  private static final long LOOSE_COST = 20_000;
  private static final long REFUSED_COST = 1_000_000;
  private static final long NO_GAP_COST = 5_000_000;
  private static final long OVERFULL_COST = 100_000_000;
  private static final long GROW_COST = 10;

  private LineCost() {}

  static long of(PreparedText text, int from, int to, Fill fill) {
    return switch (fill.step()) {
      case NATURAL -> 0;
      case OVERFULL -> OVERFULL_COST + fill.rest();
      case STRETCH_WORD_SPACE, STRETCH_HAN_LATIN -> GROW_COST;
      case STRETCH_ALL -> stretch(text, fill);
      case SQUEEZE_WORD_SPACE, SQUEEZE_BRACKET, SQUEEZE_PAUSE, SQUEEZE_HAN_LATIN, SQUEEZE_STOP ->
          squeeze(text, from, to, fill);
    };
  }

  private static long stretch(PreparedText text, Fill fill) {
    if (fill.gaps() == 0) {
      return NO_GAP_COST;
    }
    int perGap = fill.perGap(text.em());
    long cost = GROW_COST + 1000L * perGap * perGap / (IDEAL_LIMIT * IDEAL_LIMIT);
    if (perGap > REFUSED) {
      return cost + REFUSED_COST;
    }
    return perGap > LOOSE ? cost + LOOSE_COST : cost;
  }

  private static long squeeze(PreparedText text, int from, int to, Fill fill) {
    long cost = 0;
    for (Squeeze squeeze : Squeeze.ORDER) {
      if (fill.usesUp(squeeze)) {
        cost += text.squeezable(squeeze, from, to) > 0 ? squeeze.cost() : 0;
      } else if (squeeze.step() == fill.step()) {
        double share = (double) fill.moved() / fill.available();
        cost += Math.round(squeeze.cost() * share * share);
      }
    }
    return cost;
  }
}
