package org.gongbao.export.pdf;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
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
  /**
   * The program that makes the pages; OpenPDF, which writes the file, calls itself its producer.
   */
  static final String CREATOR = "gongbao";

  private static final int ID_DIGITS = 32;

  /** Bulletins are dated in Beijing. */
  private static final String ZONE = "+08:00";

  private Metadata() {}

  /**
   * Must be called on the open document, before its last page.
   *
   * @param conformance what the file says that it holds
   */
  static void write(
      DocumentInfo info, Set<PdfConformance> conformance, Document document, PdfWriter writer) {
    document.addTitle(info.title());
    if (!info.author().isEmpty()) {
      document.addAuthor(info.author());
    }
    if (!info.subject().isEmpty()) {
      document.addSubject(info.subject());
    }
    document.addCreator(CREATOR);
    dates(info.date(), writer.getInfo());
    String producer = ((PdfString) writer.getInfo().get(PdfName.PRODUCER)).toUnicodeString();
    String date = info.date().isEmpty() ? "" : info.date() + "T00:00:00" + ZONE;
    if (!conformance.contains(PdfConformance.PDF_X_1A)) {
      // PDF 1.3 knows neither.
      writer.setXmpMetadata(Xmp.of(info, date, producer, conformance));
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language()));
    }
    byte[] id = id(info.fingerprint());
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  /** The day of the issue; without one no date, rather than the time of the build. */
  private static void dates(String date, PdfDictionary info) {
    info.remove(PdfName.CREATIONDATE);
    if (!date.isEmpty()) {
      LocalDate day = LocalDate.parse(date);
      GregorianCalendar calendar =
          new GregorianCalendar(TimeZone.getTimeZone("GMT" + ZONE), Locale.ROOT);
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
