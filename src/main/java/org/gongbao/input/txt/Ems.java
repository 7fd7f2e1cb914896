package org.gongbao.input.txt;

import java.lang.Character.UnicodeScript;

/** How wide a line was in print, in characters of full width. */
final class Ems {
  private static final String WIDE_MARKS = "“”‘’—…";

  private Ems() {}

  /** The width of text: 1 for Chinese characters and marks, 1/2 for others, 1/4 for a blank. */
  static double of(String text) {
    return text.codePoints().mapToDouble(Ems::of).sum();
  }

  private static double of(int c) {
    if (c == ' ' || c == '\u00a0') {
      return 0.25;
    }
    boolean wide =
        isHan(c)
            || c >= 0x3000 && c <= 0x30ff
            || c >= 0xff01 && c <= 0xff60
            || WIDE_MARKS.indexOf(c) >= 0;
    return wide ? 1 : 0.5;
  }

  static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
