package org.gongbao.export.pdf.read;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;

/**
 * What is drawn on the pages of a finished PDF: their content streams, decoded. Forms are objects
 * of their own and no part of it, so the furniture of a proof is left aside (R75).
 */
public final class PageContents {
  private PageContents() {}

  /**
   * The SHA-256 of each page's content, in hexadecimal digits.
   *
   * @throws IOException when this is no PDF
   */
  public static List<String> digests(byte[] pdf) throws IOException {
    MessageDigest digest = sha256();
    List<String> digests = new ArrayList<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        digests.add(HexFormat.of().formatHex(digest.digest(reader.getPageContent(page))));
      }
    }
    return digests;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
