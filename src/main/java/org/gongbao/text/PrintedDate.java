package org.gongbao.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as bulletins print it: 2026年3月1日, 二〇二六年三月一日, 2026-03-01. */
public final class PrintedDate {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("([0-9〇○Ｏ零一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,2})月([0-9一二三四五六七八九十]{1,3})日");

  private PrintedDate() {}

  /** As {@code yyyy-MM-dd}; empty when it cannot be read. */
  public static String iso(String printed) {
    String text = printed.replaceAll("\\s", "");
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(text).toString();
      }
      Matcher matcher = YEAR_MONTH_DAY.matcher(text);
      if (!matcher.find()) {
        return "";
      }
      return LocalDate.of(
              digits(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
          .toString();
    } catch (DateTimeException | NumberFormatException e) {
      return "";
    }
  }

  private static int digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.toCharArray()) {
      int value = DIGITS.indexOf(c == '○' || c == 'Ｏ' || c == '零' ? '〇' : c);
      digits.append(value >= 0 ? (char) ('0' + value) : c);
    }
    return Integer.parseInt(digits.toString());
  }

  /** Up to 99, such as 31, 十二 or 二十三. */
  private static int number(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digits(text);
    }
    int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
    int ones = ten == text.length() - 1 ? 0 : digits(text.substring(ten + 1));
    return 10 * tens + ones;
  }
}
