package org.gongbao.typeset.line;

import org.gongbao.page.SetLine.Step;

/**
 * How one line's glyphs are brought to a width: the squeeze steps used up, the share of the last
 * one, and what word spaces, Han–Latin gaps and all gaps gain (R20, R21). The order and the shares
 * are the same whether a line is only weighed or set.
 *
 * @param step the last step taken
 * @param moved what is taken out or added at {@code step}, in 1/65536 pt; earlier steps are used up
 * @param available what {@code step} can give or take at most, in 1/65536 pt
 * @param rest for {@link Step#STRETCH_ALL}: what all gaps share; for OVERFULL: what is too much
 * @param gaps how many share {@code rest}
 */
record Fill(Step step, long moved, long available, long rest, int gaps) {
  private static final Fill NATURAL = new Fill(Step.NATURAL, 0, 0, 0, 0);

  /**
   * Fills glyphs {@code from} to before {@code to}.
   *
   * @param slack the room less the natural width; negative asks for squeezing
   * @param stretch whether the line is to be stretched; last lines are not (R22)
   */
  static Fill of(PreparedText text, int from, int to, long slack, boolean stretch) {
    if (slack < 0) {
      long need = -slack;
      for (Squeeze squeeze : Squeeze.ORDER) {
        long available = text.squeezable(squeeze, from, to);
        if (need <= available) {
          return new Fill(squeeze.step(), need, available, 0, 0);
        }
        need -= available;
      }
      return new Fill(Step.OVERFULL, 0, 0, need, 0);
    }
    if (slack == 0 || !stretch) {
      return NATURAL;
    }
    long words = text.wordSum[to - 1] - text.wordSum[from];
    if (slack <= words) {
      return new Fill(Step.STRETCH_WORD_SPACE, slack, words, 0, 0);
    }
    long rest = slack - words;
    long hanLatin = text.hanLatinSum[to - 1] - text.hanLatinSum[from];
    if (rest <= hanLatin) {
      return new Fill(Step.STRETCH_HAN_LATIN, rest, hanLatin, 0, 0);
    }
    rest -= hanLatin;
    int gaps = text.stretchCount[to - 1] - text.stretchCount[from];
    return new Fill(Step.STRETCH_ALL, 0, 0, rest, gaps);
  }

  /** What is added to each gap between Chinese characters, in 1/1000 of {@code em}. */
  int perGap(long em) {
    return step == Step.STRETCH_ALL && gaps > 0 ? (int) (rest * 1000 / gaps / em) : 0;
  }

  /** Whether a squeeze step before {@link #step} is used up. */
  boolean usesUp(Squeeze squeeze) {
    return isSqueeze() && squeeze.step().ordinal() < step.ordinal() || step == Step.OVERFULL;
  }

  boolean isSqueeze() {
    return step.ordinal() > Step.NATURAL.ordinal()
        && step.ordinal() < Step.STRETCH_WORD_SPACE.ordinal();
  }
}
