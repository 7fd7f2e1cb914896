package org.gongbao.press;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/** The edges of the trim that something touches or passes. */
record Touch(boolean left, boolean top, boolean right, boolean foot) {
  /** No cut is exact to this: what ends so near the trim was meant to end at it. */
  private static final long NEAR = Length.millimetres(0.1).units();

  static Touch of(Rect area, Size trim) {
    return new Touch(
        area.x().units() <= NEAR,
        area.y().units() <= NEAR,
        area.right().units() >= trim.width().units() - NEAR,
        area.bottom().units() >= trim.height().units() - NEAR);
  }

  boolean any() {
    return left || top || right || foot;
  }
}
