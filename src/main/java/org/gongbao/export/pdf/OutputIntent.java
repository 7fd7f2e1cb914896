package org.gongbao.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the grey and the screen colours of a PDF are: those of sRGB (ISO 19005-2 6.2.3, 6.2.4.3).
 * The profile is the one that comes with Java.
 */
final class OutputIntent {
  private static final String CONDITION = "sRGB IEC61966-2.1";

  private OutputIntent() {}

  static void write(PdfWriter writer) throws IOException {
    PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(CONDITION));
    intent.put(PdfName.INFO, new PdfString(CONDITION));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    PdfArray intents = new PdfArray(intent);
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, intents);
  }
}
