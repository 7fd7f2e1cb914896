package org.gongbao.export.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A file that says of itself what it is for the press: PDF/X-1a:2001 (ISO 15930-1), grey and inks
 * only, nothing transparent, every font inside, in PDF 1.3. OpenPDF refuses what would break that.
 */
final class PdfX {
  private static final String REGISTRY = "http://www.color.org";

  private PdfX() {}

  /** Must be called before the document is open. */
  static void begin(PdfWriter writer) {
    writer.setPDFXConformance(PdfWriter.PDFX1A2001);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
  }

  /**
   * Says what the plates are meant for, and that nothing is trapped.
   *
   * @param condition as registered with the ICC
   */
  static void claim(String condition, PdfWriter writer) {
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFX);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text(condition));
    intent.put(PdfName.REGISTRYNAME, text(REGISTRY));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    writer.getInfo().put(PdfName.TRAPPED, new PdfName("False"));
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
