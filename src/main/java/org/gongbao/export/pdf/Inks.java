package org.gongbao.export.pdf;

import java.util.Optional;
import org.gongbao.export.pdf.PdfProfile.Colour;
import org.gongbao.geom.Ink;
import org.openpdf.text.pdf.PdfContentByte;

/** How the inks of one PDF are written. */
sealed interface Inks permits PlateInks, ScreenInks {
  static Inks of(Colour colour) {
    return switch (colour) {
      case SCREEN -> new ScreenInks();
      case PLATES -> new PlateInks();
    };
  }

  /**
   * Sets the ink of what is filled from now on.
   *
   * @param before the ink that was set last on this canvas, if any was
   */
  void fill(PdfContentByte canvas, Optional<Ink> before, Ink ink);
}
