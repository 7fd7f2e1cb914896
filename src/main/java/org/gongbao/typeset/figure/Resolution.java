package org.gongbao.typeset.figure;

import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.image.ImageAsset;
import org.gongbao.model.Figure;

/** Whether a picture has pixels enough for the size it is printed at (R71). */
public final class Resolution {
  /** Fewest pixels to the inch of a photo, and of line art in black and white. */
  private static final int LEAST = 200;

  private static final int LEAST_LINE_ART = 600;
  private static final int POINTS_PER_INCH = 72;

  private Resolution() {}

  /** Adds a finding for a picture that will look coarse. */
  static void check(Figure.Stored stored, Size size, SourceSpan span, Diagnostics diagnostics) {
    check(stored.image(), stored.file(), size.width(), span, diagnostics);
  }

  /**
   * Adds a finding for a picture that will look coarse.
   *
   * @param file as the finding names it
   * @param width it is printed at
   * @param span where it was written
   */
  public static void check(
      ImageAsset image, String file, Length width, SourceSpan span, Diagnostics diagnostics) {
    long inch = POINTS_PER_INCH * Length.PER_POINT;
    long found = image.width() * inch / Math.max(1, width.units());
    int least = image.isLineArt() ? LEAST_LINE_ART : LEAST;
    if (found < least) {
      diagnostics.add(
          Code.IMAGE_COARSE,
          span,
          file,
          found,
          Math.round(width.toMillimetres()),
          least,
          Math.ceilDiv(width.units() * least, inch));
    }
  }
}
