package org.gongbao.press.plate;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/** The edges of the trim that something touches or passes. */
record Touch(boolean left, boolean top, boolean right, boolean foot) {
  /** No cut is exact to this: what ends so near the trim was meant to end at it. */
  private static final long NEAR = Length.millimetres(0.1).units();

  static Touch of(Rect area, Size trim) {
    return within(NEAR, area, trim);
  }

  /**
   * The edges that a picture is to run past: those it touches and, once it touches one, those it
   * all but reaches, for it grows on all sides.
   */
  static Touch ofPicture(Rect area, Size trim, long bleed) {
    Touch touch = of(area, trim);
    return touch.any() ? within(Math.max(NEAR, bleed), area, trim) : touch;
  }

  private static Touch within(long near, Rect area, Size trim) {
    return new Touch(
        area.x().units() <= near,
        area.y().units() <= near,
        area.right().units() >= trim.width().units() - near,
        area.bottom().units() >= trim.height().units() - near);
  }

  boolean any() {
    return left || top || right || foot;
  }
}
