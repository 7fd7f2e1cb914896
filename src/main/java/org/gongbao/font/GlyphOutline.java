package org.gongbao.font;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * One outline in font units: quadratic contours as TrueType has them, without instructions.
 *
 * @param ends the last point of each contour
 * @param on whether a point lies on the curve
 * @param overlaps whether contours cross, so that a renderer must fill by winding number
 */
record GlyphOutline(int[] xs, int[] ys, boolean[] on, int[] ends, boolean overlaps) {
  static final GlyphOutline BLANK =
      new GlyphOutline(new int[0], new int[0], new boolean[0], new int[0], false);

  boolean isBlank() {
    return xs.length == 0;
  }

  GlyphOutline mapX(IntUnaryOperator map) {
    int[] moved = new int[xs.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = map.applyAsInt(xs[i]);
    }
    return new GlyphOutline(moved, ys, on, ends, overlaps);
  }

  /** Applies {@code x' = a x + c y + dx}, {@code y' = b x + d y + dy}, rounding to units. */
  GlyphOutline transform(double a, double b, double c, double d, int dx, int dy) {
    int[] newXs = new int[xs.length];
    int[] newYs = new int[ys.length];
    for (int i = 0; i < xs.length; i++) {
      newXs[i] = (int) Math.rint(a * xs[i] + c * ys[i]) + dx;
      newYs[i] = (int) Math.rint(b * xs[i] + d * ys[i]) + dy;
    }
    return new GlyphOutline(newXs, newYs, on, ends, overlaps);
  }

  GlyphOutline plus(GlyphOutline other) {
    int points = xs.length;
    int[] newEnds = Arrays.copyOf(ends, ends.length + other.ends.length);
    for (int i = 0; i < other.ends.length; i++) {
      newEnds[ends.length + i] = other.ends[i] + points;
    }
    boolean[] newOn = Arrays.copyOf(on, points + other.on.length);
    System.arraycopy(other.on, 0, newOn, points, other.on.length);
    return new GlyphOutline(
        join(xs, other.xs), join(ys, other.ys), newOn, newEnds, overlaps || other.overlaps);
  }

  private static int[] join(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** The box of all points, control points too, as the {@code glyf} header wants it. */
  GlyphBox box() {
    if (isBlank()) {
      return GlyphBox.EMPTY;
    }
    int left = xs[0];
    int right = xs[0];
    int bottom = ys[0];
    int top = ys[0];
    for (int i = 1; i < xs.length; i++) {
      left = Math.min(left, xs[i]);
      right = Math.max(right, xs[i]);
      bottom = Math.min(bottom, ys[i]);
      top = Math.max(top, ys[i]);
    }
    return new GlyphBox(left, bottom, right, top);
  }
}
