package org.gongbao.geom;

/** A rectangle; {@code x}, {@code y} is its top left corner, y grows downward. */
public record Rect(Length x, Length y, Length width, Length height) {
  public Length right() {
    return x.plus(width);
  }

  public Length bottom() {
    return y.plus(height);
  }

  /** Whether {@code other} lies within this rectangle, edges included. */
  public boolean contains(Rect other) {
    return other.x.compareTo(x) >= 0
        && other.y.compareTo(y) >= 0
        && other.right().compareTo(right()) <= 0
        && other.bottom().compareTo(bottom()) <= 0;
  }
}
