package org.gongbao.typeset.figure;

import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.image.ImageAsset;
import org.gongbao.model.Figure;

/** Whether a picture has pixels enough for the size it is printed at (R71). */
final class Resolution {
  /** Fewest pixels to the inch of a photo, and of line art in black and white. */
  private static final int LEAST = 200;

  private static final int LEAST_LINE_ART = 600;
  private static final int POINTS_PER_INCH = 72;

  private Resolution() {}

  /** Adds a finding for a picture that will look coarse. */
  static void check(Figure.Stored stored, Size size, SourceSpan span, Diagnostics diagnostics) {
    ImageAsset image = stored.image();
    long inch = POINTS_PER_INCH * Length.PER_POINT;
    long found = image.width() * inch / Math.max(1, size.width().units());
    int least = image.isLineArt() ? LEAST_LINE_ART : LEAST;
    if (found < least) {
      diagnostics.add(
          Code.IMAGE_COARSE,
          span,
          stored.file(),
          found,
          Math.round(size.width().toMillimetres()),
          least,
          Math.ceilDiv(size.width().units() * least, inch));
    }
  }
}
