package org.gongbao.export.pdf;

import java.util.Optional;
import org.gongbao.geom.Ink;
import org.openpdf.text.pdf.PdfContentByte;

/** The fill colour of one page or form as it is drawn. */
final class FillInk {
  private final PdfContentByte canvas;
  private final Inks inks;

  /** None at first: a form begins with what the page around it has set. */
  private Optional<Ink> current = Optional.empty();

  FillInk(PdfContentByte canvas, Inks inks) {
    this.canvas = canvas;
    this.inks = inks;
  }

  boolean is(Ink ink) {
    return current.equals(Optional.of(ink));
  }

  void set(Ink ink) {
    if (!is(ink)) {
      inks.fill(canvas, current, ink);
      current = Optional.of(ink);
    }
  }
}
