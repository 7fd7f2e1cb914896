package org.gongbao.font;

/** Division to the nearest integer, halves up: measures must not depend on floating point. */
final class Rounding {
  private Rounding() {}

  static long nearest(long value, long divisor) {
    return Math.floorDiv(2 * value + divisor, 2 * divisor);
  }
}
