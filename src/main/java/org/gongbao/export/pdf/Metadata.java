package org.gongbao.export.pdf;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.gongbao.page.DocumentInfo;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What the PDF says of itself: Info, XMP, language, file identifier. No clock is read. */
final class Metadata {
  private static final int ID_DIGITS = 32;

  private Metadata() {}

  /** Must be called on the open document, before its last page. */
  static void write(DocumentInfo info, Document document, PdfWriter writer) {
    document.addTitle(info.title());
    if (!info.author().isEmpty()) {
      document.addAuthor(info.author());
    }
    if (!info.subject().isEmpty()) {
      document.addSubject(info.subject());
    }
    document.addCreator("gongbao");
    dates(info.date(), writer.getInfo());
    // XMP repeats Info as it is now (ISO 19005-1 6.7.3), so the identifier comes after.
    writer.createXmpMetadata();
    byte[] id = id(info.fingerprint());
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language()));
  }

  /** The day of the issue; without one no date, rather than the time of the build. */
  private static void dates(String date, PdfDictionary info) {
    info.remove(PdfName.CREATIONDATE);
    if (!date.isEmpty()) {
      LocalDate day = LocalDate.parse(date);
      GregorianCalendar calendar =
          new GregorianCalendar(TimeZone.getTimeZone("GMT+08:00"), Locale.ROOT);
      calendar.clear();
      calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
      PdfDate written = new PdfDate(calendar);
      info.put(PdfName.CREATIONDATE, written);
      info.put(PdfName.MODDATE, written);
    }
  }

  private static byte[] id(String fingerprint) {
    String digits =
        fingerprint.length() > ID_DIGITS ? fingerprint.substring(0, ID_DIGITS) : fingerprint;
    return HexFormat.of().parseHex(digits + "0".repeat(ID_DIGITS - digits.length()));
  }
}
