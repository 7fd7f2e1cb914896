package org.gongbao.image;

/**
 * How a stored picture is turned to be seen upright (EXIF 2.32, 4.6.4 Orientation). Each maps the
 * unit square, y upward, onto itself: {@code u = a·x + c·y + e}, {@code v = b·x + d·y + f}.
 */
public enum Turn {
  // In the order of the EXIF values 1 to 8.
  UPRIGHT(1, 0, 0, 1, 0, 0),
  MIRRORED(-1, 0, 0, 1, 1, 0),
  HALF(-1, 0, 0, -1, 1, 1),
  HALF_MIRRORED(1, 0, 0, -1, 0, 1),
  LEFT_MIRRORED(0, -1, -1, 0, 1, 1),
  RIGHT(0, -1, 1, 0, 0, 1),
  RIGHT_MIRRORED(0, 1, 1, 0, 0, 0),
  LEFT(0, 1, -1, 0, 1, 0);

  private final int[] matrix;

  Turn(int... matrix) {
    this.matrix = matrix;
  }

  /** What an EXIF value asks for; upright for values that are none. */
  static Turn ofExif(int value) {
    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
  }

  /** Whether the stored width is the height that is seen. */
  public boolean swapsSides() {
    return matrix[0] == 0;
  }

  /** The six numbers a, b, c, d, e, f. */
  public int[] matrix() {
    return matrix.clone();
  }
}
