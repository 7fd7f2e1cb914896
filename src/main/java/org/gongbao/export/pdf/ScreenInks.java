package org.gongbao.export.pdf;

import java.util.Optional;
import org.gongbao.geom.Ink;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Inks for screens: K-only as DeviceGray, so that it prints with one plate (R71), others as RGB.
 */
final class ScreenInks implements Inks {
  @Override
  public void fill(PdfContentByte canvas, Optional<Ink> before, Ink ink) {
    if (ink.isGray()) {
      canvas.setGrayFill((100 - ink.black()) / 100f);
    } else {
      canvas.setRGBColorFillF(part(ink, 16), part(ink, 8), part(ink, 0));
    }
  }

  private static float part(Ink ink, int shift) {
    return (ink.rgb() >> shift & 0xFF) / 255f;
  }
}
