package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Titles as names of files that every common file system takes. */
final class FileName {
  /** File systems stop at 255 bytes; drafts are longer by a number and an ending. */
  private static final int MOST_BYTES = 180;

  private FileName() {}

  /**
   * Without marks that a file system forbids, blanks and dots at the ends, and what is too long.
   *
   * @param otherwise when nothing is left
   */
  static String of(String title, String otherwise) {
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    for (int c : title.strip().codePoints().toArray()) {
      if (Character.isISOControl(c) || "/\\:*?\"<>|".indexOf(c) >= 0) {
        continue;
      }
      String mark = Character.isSpaceChar(c) ? " " : Character.toString(c);
      bytes += mark.getBytes(UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      name.append(mark);
    }
    String stripped = name.toString().replaceAll("^[ .]+|[ .]+$", "");
    return stripped.isEmpty() ? otherwise : stripped;
  }
}
