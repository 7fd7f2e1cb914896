package org.gongbao.typeset.table;

import org.gongbao.geom.Length;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;

/**
 * How high rows become, in 1/65536 pt.
 *
 * @param leading from line to line
 * @param blank above and below the lines of a row together
 * @param size of the em
 */
record RowMeasure(long leading, long blank, long size) {
  /** Cells without a leading of their own stand on the lines of the page, with no blank more. */
  static RowMeasure of(Style style, Length above, PageMaster page) {
    boolean onGrid = style.get(StyleKeys.LEADING).units() == 0;
    return new RowMeasure(
        Leading.of(style, page), onGrid ? 0 : 2 * above.units(), style.get(StyleKeys.SIZE).units());
  }

  /** The height of a row with so many lines; an empty row is as high as one of one line. */
  long height(int lines) {
    return Math.max(1, lines) * leading + blank;
  }

  /** How many lines a height holds. */
  int lines(long height) {
    return (int) Math.max(0, (height - blank) / leading);
  }
}
