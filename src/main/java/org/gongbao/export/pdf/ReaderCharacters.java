package org.gongbao.export.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * The characters a PDF reader's own Chinese font can show: those Adobe's CMap {@code UniGB-UCS2-H}
 * maps to a glyph of the Adobe-GB1 collection. The CMap comes from the optional package
 * itext-asian.
 */
final class ReaderCharacters {
  /** What to add to the class path. */
  static final String PACKAGE = "com.itextpdf:itext-asian:5.2.0";

  static final String ENCODING = "UniGB-UCS2-H";

  private static final String RESOURCE = "com/itextpdf/text/pdf/fonts/cmaps/" + ENCODING;

  private final BitSet shown = new BitSet();

  private ReaderCharacters() {}

  /** Empty when the package is not on the class path. */
  static Optional<ReaderCharacters> from(ClassLoader classPath) throws IOException {
    try (InputStream in = classPath.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    }
  }

  boolean has(int codePoint) {
    return shown.get(codePoint);
  }

  /** Reads the lines {@code <first> <last> cid} between begincidrange and endcidrange. */
  private static ReaderCharacters read(InputStream in) throws IOException {
    ReaderCharacters characters = new ReaderCharacters();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    boolean inRanges = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.endsWith(" begincidrange")) {
        inRanges = true;
      } else if (line.equals("endcidrange")) {
        inRanges = false;
      } else if (inRanges) {
        String[] words = line.split(" ");
        characters.shown.set(code(words[0]), code(words[1]) + 1);
      }
    }
    return characters;
  }

  private static int code(String bracketed) {
    return Integer.parseInt(bracketed.substring(1, bracketed.length() - 1), 16);
  }
}
