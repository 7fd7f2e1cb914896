package org.gongbao.export.pdf.sign;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * The signature dictionary (ISO 32000-1 12.8.1): written with a hole, which is filled with the
 * signature of everything around it.
 */
final class SignatureValue {
  private static final int RANGE_LENGTH = 60;
  private static final int SPARE_BYTES = 64;

  private final PdfLiteral range = new PdfLiteral(RANGE_LENGTH);
  private final PdfLiteral hole;

  /**
   * A value.
   *
   * @param length of a signature by the same key, in bytes
   */
  SignatureValue(int length) {
    this.hole = new PdfLiteral(2 * (length + SPARE_BYTES) + 2);
  }

  PdfDictionary dictionary(SignatureWords words) {
    PdfDictionary value = new PdfDictionary(PdfName.SIG);
    value.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
    value.put(PdfName.SUBFILTER, PdfName.ADBE_PKCS7_DETACHED);
    value.put(PdfName.BYTERANGE, range);
    value.put(PdfName.CONTENTS, hole);
    value.put(PdfName.M, new PdfDate(GregorianCalendar.from(words.time())));
    words.reason().ifPresent(reason -> value.put(PdfName.REASON, text(reason)));
    words.place().ifPresent(place -> value.put(PdfName.LOCATION, text(place)));
    return value;
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  /** Fills the hole in a file that the dictionary has been written to. */
  void fill(byte[] file, DetachedCms cms) throws IOException, GeneralSecurityException {
    int from = (int) hole.getPosition();
    int to = from + hole.getPosLength();
    String ranges = "[0 " + from + " " + to + " " + (file.length - to) + "]";
    put(ranges, file, (int) range.getPosition());
    byte[] signature =
        cms.of(
            out -> {
              out.write(file, 0, from);
              out.write(file, to, file.length - to);
            });
    String digits = HexFormat.of().formatHex(signature);
    int room = hole.getPosLength() - 2;
    put("<" + digits + "0".repeat(room - digits.length()) + ">", file, from);
  }

  private static void put(String text, byte[] file, int position) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, file, position, bytes.length);
  }
}
