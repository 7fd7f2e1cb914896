package org.gongbao.export.pdf;

import java.util.Optional;
import org.gongbao.geom.Ink;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfSpotColor;

/**
 * Inks for plates, all as DeviceCMYK. Solid black prints over what lies under it (R71), so that no
 * white edge shows where plates miss each other; that works in DeviceCMYK alone, for DeviceGray
 * clears the other plates whatever the overprint mode (ISO 32000-1 8.6.7, table 149). Every other
 * ink, white above all, must clear the plates under it.
 */
final class PlateInks implements Inks {
  private final PdfGState over = overprint(true);
  private final PdfGState clear = overprint(false);

  /** The colourant that stands for all plates (ISO 32000-1 8.6.6.4); each instance is an object. */
  private final PdfSpotColor all = new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f));

  @Override
  public void fill(PdfContentByte canvas, Optional<Ink> before, Ink ink) {
    boolean solid = ink.equals(Ink.BLACK);
    if (before.isEmpty() || before.get().equals(Ink.BLACK) != solid) {
      canvas.setGState(solid ? over : clear);
    }
    if (ink.equals(Ink.REGISTRATION)) {
      canvas.setColorFill(all, 1);
    } else {
      canvas.setCMYKColorFillF(
          ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f);
    }
  }

  private static PdfGState overprint(boolean on) {
    PdfGState state = new PdfGState();
    state.setOverPrintStroking(on);
    state.setOverPrintNonStroking(on);
    // Plates that an ink leaves at nothing keep what they have.
    state.setOverPrintMode(1);
    return state;
  }
}
