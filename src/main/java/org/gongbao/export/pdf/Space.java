package org.gongbao.export.pdf;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.openpdf.text.Rectangle;

/**
 * From the page's own coordinates, y downward in 1/65536 pt, to the PDF's, y upward in points.
 *
 * @param height of the page in 1/65536 pt
 */
record Space(long height) {
  /** Points with the two decimals that OpenPDF writes, so that nothing is rounded unseen. */
  static float points(long units) {
    return Math.round(units * 100.0 / Length.PER_POINT) / 100f;
  }

  float y(long down) {
    return points(height - down);
  }

  Rectangle rectangle(Rect area) {
    return new Rectangle(
        points(area.x().units()),
        y(area.bottom().units()),
        points(area.right().units()),
        y(area.y().units()));
  }
}
