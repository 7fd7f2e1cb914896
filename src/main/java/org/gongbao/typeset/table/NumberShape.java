package org.gongbao.typeset.table;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What counts as a number in a table, and where its decimal point stands (R58). */
final class NumberShape {
  private static final Pattern NUMBER =
      Pattern.compile("([-+−–±<>≤≥＜＞≈(（$¥￥]{0,2}\\d[\\d,，\\h]*)([.．]\\d+)?[%％‰)）*＊†①-⑳]{0,3}");

  /** What stands in place of a number: nothing, a dash, dots, a stroke. */
  private static final Pattern NONE = Pattern.compile("[-－—–―…/／\\\\.·]{0,6}");

  private NumberShape() {}

  /** Characters before the decimal point, or before where it would stand; none for other text. */
  static OptionalInt beforePoint(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? OptionalInt.of(number.end(1)) : OptionalInt.empty();
  }

  static boolean isNumber(String text) {
    return beforePoint(text).isPresent();
  }

  /** Whether a text says that there is no number. */
  static boolean isNone(String text) {
    return NONE.matcher(text).matches();
  }
}
