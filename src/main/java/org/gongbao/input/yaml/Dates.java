package org.gongbao.input.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.SignatureForm;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/** Dates as issues write them: 2026-03-01, 2026年3月1日, 二〇二六年三月一日. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern ARABIC =
      Pattern.compile("(\\d{4})\\h*年\\h*(\\d{1,2})\\h*月\\h*(\\d{1,2})\\h*日");
  private static final Pattern CHINESE =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

  private Dates() {}

  /**
   * The date as it is printed: as written, an ISO date as 2026年3月1日.
   *
   * @param blanks whether 2026年 月 日 will do
   * @return nothing after a finding: no date, or no day of the calendar
   */
  static Optional<Inline.Text> printed(Node node, boolean blanks, Diagnostics diagnostics) {
    Optional<ScalarNode> scalar = Values.scalar(node, Wanted.TEXT, diagnostics);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().value().strip();
    Matcher iso = ISO.matcher(text);
    Matcher arabic = ARABIC.matcher(text);
    Matcher chinese = CHINESE.matcher(text);
    if (iso.matches() && isDay(iso)) {
      String printed =
          number(iso.group(1)) + "年" + number(iso.group(2)) + "月" + number(iso.group(3)) + "日";
      return Optional.of(new Inline.Text(printed, node.span()));
    }
    boolean partial = !iso.matches() && !arabic.matches() && !chinese.matches();
    if ((arabic.matches() && isDay(arabic))
        || (chinese.matches() && isDay(chinese))
        || (partial && blanks && SignatureForm.isDate(text))) {
      SourceLine line = InlineDecoder.written(scalar.get()).getFirst();
      return Optional.of(new Inline.Text(text, line.span()));
    }
    diagnostics.add(Code.BAD_DATE, node.span(), text);
    return Optional.empty();
  }

  private static boolean isDay(Matcher date) {
    try {
      LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Digits in either script; in Chinese numbers below 100, 十 stands between tens and ones. */
  private static int number(String text) {
    int ten = text.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : number(text.substring(0, ten));
      return tens * 10 + (ten + 1 == text.length() ? 0 : number(text.substring(ten + 1)));
    }
    int number = 0;
    for (char c : text.toCharArray()) {
      int chinese = "〇一二三四五六七八九".indexOf(c == '○' || c == '零' ? '〇' : c);
      number = number * 10 + (chinese >= 0 ? chinese : Character.digit(c, 10));
    }
    return number;
  }
}
