package org.gongbao.export.pdf;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A writer that can be told how the next resource is named. OpenPDF counts fonts and forms through
 * the whole document, so that one more of them would change every page after it (R75).
 */
final class SteadyWriter extends PdfWriter {
  private SteadyWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  /** As {@link PdfWriter#getInstance(Document, OutputStream)} does it. */
  static SteadyWriter of(Document document, OutputStream out) {
    PdfDocument pages = new PdfDocument();
    pages.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pages);
    SteadyWriter writer = new SteadyWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  /** A font that is first used now will be /F with this number. */
  void nextFont(int number) {
    fontNumber = number;
  }

  /** A form that is made now will be /Xf with this number. */
  void nextForm(int number) {
    formXObjectsCounter = number;
  }
}
