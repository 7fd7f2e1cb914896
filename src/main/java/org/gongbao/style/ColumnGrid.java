package org.gongbao.style;

import org.gongbao.geom.Length;

/**
 * The columns of a type area, each of whole characters (R29).
 *
 * @param width of a column
 * @param step from the left edge of a column to that of the next
 */
public record ColumnGrid(Length width, Length step) {
  /** The left edge of a column, counted from 0, from the left edge of the type area. */
  public Length x(int column) {
    return step.times(column);
  }
}
