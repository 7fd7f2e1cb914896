package org.gongbao.export.pdf;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.Page;
import org.openpdf.text.Rectangle;

/**
 * From the page's own coordinates, y downward in 1/65536 pt, to the PDF's, y upward in points.
 *
 * @param left where the page's left edge lies in the PDF, in 1/65536 pt
 * @param top where its top edge lies in the PDF, in 1/65536 pt from the foot of the sheet
 * @param turned whether what grows to the right goes up the sheet, and what grows down to the right
 */
record Space(long left, long top, boolean turned) {
  Space(long left, long top) {
    this(left, top, false);
  }

  /** A page on its sheet. */
  static Space of(Page page) {
    long width = page.surround().width().units();
    return new Space(width, page.trim().height().units() + width);
  }

  /** Points with the two decimals that OpenPDF writes, so that nothing is rounded unseen. */
  static float points(long units) {
    return Math.round(units * 100.0 / Length.PER_POINT) / 100f;
  }

  float y(long down) {
    return points(top - down);
  }

  /** Of items turned a quarter to the left about a corner of this space. */
  Space turned(long x, long y) {
    return new Space(left + x, top - y, true);
  }

  Rectangle rectangle(Rect area) {
    if (turned) {
      return new Rectangle(
          points(left + area.y().units()),
          points(top + area.x().units()),
          points(left + area.bottom().units()),
          points(top + area.right().units()));
    }
    return new Rectangle(
        points(left + area.x().units()),
        y(area.bottom().units()),
        points(left + area.right().units()),
        y(area.y().units()));
  }
}
