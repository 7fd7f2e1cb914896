package org.gongbao.typeset.table;

import java.util.List;

/**
 * The columns of a table at their places, the same on all its parts; in 1/65536 pt from the left
 * edge of the type area.
 *
 * @param edges one more than there are columns
 * @param beside blank at either side of a cell
 * @param demands what the columns asked for
 */
record Columns(long[] edges, long beside, List<WidthDemand> demands) {
  /** Columns of these widths, in the middle of a measure. */
  static Columns of(long[] widths, long beside, List<WidthDemand> demands, long measure) {
    long[] edges = new long[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i] + 2 * beside;
    }
    long left = Math.max(0, (measure - edges[widths.length]) / 2);
    for (int i = 0; i < edges.length; i++) {
      edges[i] += left;
    }
    return new Columns(edges, beside, demands);
  }

  int count() {
    return edges.length - 1;
  }

  /** Where the lines of a cell begin. */
  long left(MeasuredCell cell) {
    return edges[cell.cell().column()] + beside;
  }

  /** Width of a cell's lines. */
  long room(MeasuredCell cell) {
    return edges[cell.cell().column() + cell.cell().columns()] - beside - left(cell);
  }

  /** Where the decimal points of a column stand. */
  long point(int column) {
    WidthDemand demand = demands.get(column);
    long block = demand.beforePoint() + demand.afterPoint();
    long room = edges[column + 1] - edges[column] - 2 * beside;
    return edges[column] + beside + (room - block) / 2 + demand.beforePoint();
  }
}
