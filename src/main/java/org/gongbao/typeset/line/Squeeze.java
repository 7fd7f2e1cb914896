package org.gongbao.typeset.line;

import org.gongbao.page.SetLine.Step;

/**
 * What a gap can give on a tight line, in the order it is asked (R20). The line-end mark is always
 * trimmed and the interpunct is half an em from the start, so neither has a step here.
 */
enum Squeeze {
  WORD_SPACE(Step.SQUEEZE_WORD_SPACE, 5),
  BRACKET(Step.SQUEEZE_BRACKET, 15),
  PAUSE(Step.SQUEEZE_PAUSE, 25),
  HAN_LATIN(Step.SQUEEZE_HAN_LATIN, 35),
  STOP(Step.SQUEEZE_STOP, 60);

  static final Squeeze[] ORDER = values();

  private final Step step;
  private final int cost;

  Squeeze(Step step, int cost) {
    this.step = step;
    this.cost = cost;
  }

  Step step() {
    return step;
  }

  /** Cost of using this step up, in the cost unit of line breaking. */
  int cost() {
    return cost;
  }
}
