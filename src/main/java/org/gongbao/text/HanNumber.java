package org.gongbao.text;

import java.util.OptionalInt;

/** Whole numbers in Chinese numerals, as 章, 条 and headings are numbered: 十二, 一百零三. */
public final class HanNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LARGEST = 9999;

  private HanNumber() {}

  /** The number some numerals say, or Arabic digits of either width; nothing when they say none. */
  public static OptionalInt parse(String numerals) {
    if (numerals.isEmpty() || numerals.length() > 9) {
      return OptionalInt.empty();
    }
    if (numerals.chars().allMatch(c -> arabic(c) >= 0)) {
      int value = numerals.chars().map(HanNumber::arabic).reduce(0, (sum, d) -> sum * 10 + d);
      return OptionalInt.of(value);
    }
    int sum = 0;
    int digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int unit = unit(c);
      if (unit > 0) {
        sum += unit * (digit < 0 ? 1 : digit);
        digit = -1;
      } else {
        int next = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
        if (next < 0 || digit > 0) {
          return OptionalInt.empty();
        }
        digit = next;
      }
    }
    return OptionalInt.of(sum + Math.max(0, digit));
  }

  /** A number from 1 to 9,999 as laws write it: 十, 一百零三, 一百一十. */
  public static String write(int number) {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("not from 1 to " + LARGEST + ": " + number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int unit = 1000; unit >= 1; unit /= 10) {
      int digit = rest / unit;
      rest %= unit;
      if (digit > 0) {
        text.append(digit == 1 && unit == 10 && text.isEmpty() ? "" : DIGITS.charAt(digit));
        text.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
      } else if (rest > 0 && !text.isEmpty() && text.charAt(text.length() - 1) != '零') {
        text.append('零');
      }
    }
    return text.toString();
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  private static int arabic(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
