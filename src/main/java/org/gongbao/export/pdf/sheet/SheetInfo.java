package org.gongbao.export.pdf.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the sheets say of themselves: title and dates of the pages, an identifier that follows from
 * them. No clock is read.
 */
record SheetInfo(PdfDictionary pages, byte[] digest) {
  private static final int ID_BYTES = 16;

  static SheetInfo of(byte[] pdf, PdfReader reader) {
    PdfDictionary info = reader.getTrailer().getAsDict(PdfName.INFO);
    return new SheetInfo(info == null ? new PdfDictionary() : info, sha256(pdf));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Must be called on the open document. Same pages and same plan give the same identifier. */
  void write(Document document, PdfWriter writer, List<?> plan) {
    document.addCreator("gongbao");
    PdfDictionary info = writer.getInfo();
    info.remove(PdfName.CREATIONDATE);
    for (PdfName key : List.of(PdfName.TITLE, PdfName.CREATIONDATE, PdfName.MODDATE)) {
      if (pages.getAsString(key) != null) {
        info.put(key, pages.getAsString(key));
      }
    }
    byte[] ofPages = Arrays.copyOf(digest, ID_BYTES);
    byte[] ofSheets = Arrays.copyOf(sha256(plan.toString().getBytes(UTF_8)), ID_BYTES);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(ofPages, ofSheets));
  }
}
