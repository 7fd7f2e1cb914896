package org.gongbao.app;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 文号 in the order of an index: by the letters of its organ, its year, its number.
 *
 * @param letters such as 云政发
 * @param year 0 when it has none
 * @param number 0 when it has none
 */
record DocumentNumber(String letters, int year, int number, String written)
    implements Comparable<DocumentNumber> {
  private static final Pattern PARTS =
      Pattern.compile("(\\D*?)(?:[〔\\[(（]?(\\d{4})[〕\\])）年]\\D*?)?(\\d{1,6})\\D*");

  private static final Comparator<DocumentNumber> ORDER =
      Comparator.comparing(DocumentNumber::letters)
          .thenComparingInt(DocumentNumber::year)
          .thenComparingInt(DocumentNumber::number)
          .thenComparing(DocumentNumber::written);

  static DocumentNumber of(String written) {
    Matcher parts = PARTS.matcher(written);
    return parts.matches()
        ? new DocumentNumber(
            parts.group(1),
            parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            written)
        : new DocumentNumber(written, 0, 0, written);
  }

  @Override
  public int compareTo(DocumentNumber other) {
    return ORDER.compare(this, other);
  }
}
