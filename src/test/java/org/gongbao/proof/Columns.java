package org.gongbao.proof;

import org.gongbao.testing.TypeArea;

/**
 * The columns of a page, as its layout states them.
 *
 * @param count at least 1
 * @param gap between two of them, in points
 */
record Columns(int count, double gap) {
  static final Columns ONE = new Columns(1, 0);

  double measure(TypeArea area) {
    return (area.width() - (count - 1) * gap) / count;
  }

  double left(TypeArea area, int column) {
    return area.x() + column * (measure(area) + gap);
  }

  /** The column a cell begins in; -1 when it reaches into the gap beside one. */
  int of(TypeArea area, double left, double right) {
    for (int column = 0; column < count; column++) {
      double edge = left(area, column);
      boolean last = column == count - 1;
      if (left >= edge - 1 && (last || right <= edge + measure(area) + 1)) {
        return left < edge + measure(area) + 1 ? column : -1;
      }
      if (left < edge + measure(area)) {
        return -1;
      }
    }
    return -1;
  }
}
