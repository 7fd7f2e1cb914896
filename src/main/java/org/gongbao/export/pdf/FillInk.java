package org.gongbao.export.pdf;

import org.gongbao.geom.Ink;
import org.openpdf.text.pdf.PdfContentByte;

/** The fill colour of one page as it is drawn. */
final class FillInk {
  private final PdfContentByte canvas;

  /** A page begins with DeviceGray black (ISO 32000-1 table 52). */
  private Ink current = Ink.BLACK;

  FillInk(PdfContentByte canvas) {
    this.canvas = canvas;
  }

  boolean is(Ink ink) {
    return current.equals(ink);
  }

  /** Sets K-only inks as DeviceGray (R71), any other by its value on screen. */
  void set(Ink ink) {
    if (is(ink)) {
      return;
    }
    if (ink.isGray()) {
      canvas.setGrayFill((100 - ink.black()) / 100f);
    } else {
      canvas.setRGBColorFillF(part(ink, 16), part(ink, 8), part(ink, 0));
    }
    current = ink;
  }

  private static float part(Ink ink, int shift) {
    return (ink.rgb() >> shift & 0xFF) / 255f;
  }
}
