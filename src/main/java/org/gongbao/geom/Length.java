package org.gongbao.geom;

/**
 * A length on paper, in units of 1/65536 pt, so that sums are exact and every run gives the same
 * bytes.
 *
 * @param units the length in 1/65536 pt; may be negative
 */
public record Length(long units) implements Comparable<Length> {
  /** Units in one point (1/72 inch). */
  public static final long PER_POINT = 65536;

  public static final Length ZERO = new Length(0);

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** The length nearest to a number of points. */
  public static Length points(double points) {
    return new Length(Math.round(points * PER_POINT));
  }

  /** The length nearest to a number of millimetres. */
  public static Length millimetres(double millimetres) {
    return points(millimetres * POINTS_PER_MILLIMETRE);
  }

  public Length plus(Length other) {
    return new Length(units + other.units);
  }

  public Length minus(Length other) {
    return new Length(units - other.units);
  }

  public Length times(long factor) {
    return new Length(units * factor);
  }

  /** This length times {@code milli}/1000, rounded to the nearest unit. */
  public Length thousandths(long milli) {
    return new Length(Math.floorDiv(units * milli + 500, 1000));
  }

  /** In points, for output. */
  public double toPoints() {
    return (double) units / PER_POINT;
  }

  /** In millimetres, for output. */
  public double toMillimetres() {
    return toPoints() / POINTS_PER_MILLIMETRE;
  }

  @Override
  public int compareTo(Length other) {
    return Long.compare(units, other.units);
  }
}
