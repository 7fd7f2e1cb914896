package org.gongbao.input.txt;

/** Blanks of every width: ASCII, no-break, ideographic, and those of no width at all. */
final class Blanks {
  private Blanks() {}

  static boolean is(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b;
  }

  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Text without any blank, for comparing. */
  static String none(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !is(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The width of leading blanks in half characters. */
  static int indent(String blanks) {
    return blanks.chars().map(c -> c == '\u3000' ? 2 : c == '\t' ? 4 : 1).sum();
  }
}
