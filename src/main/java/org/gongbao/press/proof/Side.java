package org.gongbao.press.proof;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;

/**
 * Where marks of a column stand: change bars next to the text, line numbers beyond them, anchors
 * outermost.
 *
 * @param edge of the text they stand beside, in 1/65536 pt from the left edge of the trim
 * @param right whether they stand to the right of it
 */
public record Side(long edge, boolean right) {
  /** From the text to a change bar, which is {@link #BAR} wide. */
  private static final long TO_BAR = Length.points(4).units();

  private static final long BAR = Length.points(1.2).units();

  private static final long TO_NUMBER = Length.points(8).units();

  private static final long TO_ANCHOR = Length.points(20).units();

  /** A bar over a height, in 1/65536 pt from the top edge of the trim (R75). */
  public Rect bar(long top, long bottom) {
    long x = right ? edge + TO_BAR : edge - TO_BAR - BAR;
    return new Rect(new Length(x), new Length(top), new Length(BAR), new Length(bottom - top));
  }

  /** Where a line number of some width begins. */
  long number(long width) {
    return at(TO_NUMBER, width);
  }

  /** Where an anchor of some width begins. */
  long anchor(long width) {
    return at(TO_ANCHOR, width);
  }

  private long at(long away, long width) {
    return right ? edge + away : edge - away - width;
  }
}
