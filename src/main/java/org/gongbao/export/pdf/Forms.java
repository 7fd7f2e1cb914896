package org.gongbao.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongbao.page.Form;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The forms of one PDF, each drawn once however many pages show it. */
final class Forms {
  private final Map<Form, PdfTemplate> drawn = new HashMap<>();

  /**
   * The form as an object of the PDF.
   *
   * @param painter draws it the first time
   */
  PdfTemplate of(Form form, PdfContentByte canvas, Consumer<PdfContentByte> painter) {
    PdfTemplate known = drawn.get(form);
    if (known == null) {
      known =
          canvas.createTemplate(
              Space.points(form.size().width().units()),
              Space.points(form.size().height().units()));
      painter.accept(known);
      drawn.put(form, known);
    }
    return known;
  }
}
