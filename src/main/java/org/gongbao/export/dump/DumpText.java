package org.gongbao.export.dump;

import java.util.Locale;
import org.gongbao.geom.Length;

/** The text of a dump as it grows: words with one space between, lines with their indent. */
final class DumpText {
  private final StringBuilder text = new StringBuilder();
  private boolean lineStart = true;

  /** Begins a line, two spaces deeper for each level. */
  DumpText line(int level) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append("  ".repeat(level));
    lineStart = true;
    return this;
  }

  DumpText word(String word) {
    if (!lineStart) {
      text.append(' ');
    }
    lineStart = false;
    text.append(word);
    return this;
  }

  DumpText number(long number) {
    return word(Long.toString(number));
  }

  DumpText points(Length length) {
    return points(length.units());
  }

  /** A length in points with three decimals. */
  DumpText points(long units) {
    return word(inPoints(units));
  }

  /** Text as it is between bars, but for control characters and backslashes. */
  DumpText quoted(String content) {
    StringBuilder quoted = new StringBuilder("|");
    content
        .codePoints()
        .forEach(
            c -> {
              if (c == '\\' || Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return word(quoted.append('|').toString());
  }

  static String inPoints(long units) {
    long thousandths = Math.floorDiv(units * 1000 + Length.PER_POINT / 2, Length.PER_POINT);
    long size = Math.abs(thousandths);
    String digits = Long.toString(1000 + size % 1000).substring(1);
    return (thousandths < 0 ? "-" : "") + size / 1000 + "." + digits;
  }

  /** The lines so far, the last one ended too. */
  @Override
  public String toString() {
    return text.isEmpty() ? "" : text + "\n";
  }
}
