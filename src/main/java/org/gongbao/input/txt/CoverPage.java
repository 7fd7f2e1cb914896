package org.gongbao.input.txt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;

/**
 * What the cover says (E01–E04). Empty lists and values stand for what it does not say.
 *
 * @param word 号 or 期
 */
record CoverPage(
    List<PrintedLine> title,
    OptionalInt year,
    OptionalInt number,
    OptionalInt total,
    String word,
    List<PrintedLine> organ,
    List<PrintedLine> date) {
  private static final String NUMERAL = "(\\d+|[〇○零一二三四五六七八九十百]+)";
  private static final Pattern NUMBER =
      Pattern.compile("(?:(\\d{4}|[〇○零一二三四五六七八九]{4})年)?[·,，]?第" + NUMERAL + "([号期])(.*)");
  private static final Pattern TOTAL = Pattern.compile("[（(]?总第?" + NUMERAL + "([号期])?[)）]?");
  private static final Pattern NAME =
      Pattern.compile(".*(?:公报|公告|会刊|通讯|简报|政报|文件汇编|文件选编|月刊|季刊)(?:[（(].{1,8}[）)])?");

  static CoverPage none() {
    return new CoverPage(
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "号",
        List.of(),
        List.of());
  }

  /** Whether lines look like a cover: short lines, one of them with a name or a number. */
  static boolean looksSo(List<PrintedLine> lines) {
    return lines.size() <= 24
        && lines.stream().allMatch(l -> l.width() <= 60)
        && lines.stream()
            .map(l -> plain(l.text()))
            .anyMatch(t -> NUMBER.matcher(t).matches() || NAME.matcher(t).matches());
  }

  /** Reads a cover; lines whose text goes nowhere are left out with a finding each. */
  static CoverPage read(List<PrintedLine> lines, ImportNotes notes) {
    OptionalInt year = OptionalInt.empty();
    OptionalInt number = OptionalInt.empty();
    OptionalInt total = OptionalInt.empty();
    String word = "号";
    List<PrintedLine> date = new ArrayList<>();
    List<PrintedLine> rest = new ArrayList<>();
    for (PrintedLine line : lines) {
      String text = plain(line.text());
      Matcher m = NUMBER.matcher(text);
      Matcher t = TOTAL.matcher(text);
      if (m.matches()
          && number.isEmpty()
          && (m.group(4).isEmpty() || TOTAL.matcher(m.group(4)).matches())) {
        year = m.group(1) == null ? year : OptionalInt.of(number(m.group(1)));
        number = OptionalInt.of(number(m.group(2)));
        word = m.group(3);
        Matcher inner = TOTAL.matcher(m.group(4));
        total = inner.matches() ? OptionalInt.of(number(inner.group(1))) : total;
        notes.leaveOut(Code.IMPORT_COVER_NUMBER, line);
      } else if (t.matches() && total.isEmpty()) {
        total = OptionalInt.of(number(t.group(1)));
        notes.leaveOut(Code.IMPORT_COVER_NUMBER, line);
      } else if (LineForm.date(line.text()) && text.endsWith("日") && date.isEmpty()) {
        date.add(line);
      } else {
        rest.add(line);
      }
    }
    int named = name(rest);
    List<PrintedLine> title =
        named < 0 ? List.of() : rest.subList(named > 2 ? named : 0, named + 1);
    List<PrintedLine> organ = new ArrayList<>();
    for (PrintedLine line : rest) {
      if (!title.contains(line)) {
        if (LineForm.organ(line.text())
            || plain(line.text()).matches("(?:主办|主管|编辑|编印|编|承办)[：:].*|.*(?:主办|编印|编)")) {
          organ.add(line);
        } else {
          notes.leaveOut(Code.IMPORT_COVER_LINE, line);
        }
      }
    }
    if (year.isEmpty() && !date.isEmpty()) {
      year = year(date.getFirst().text());
    }
    return new CoverPage(List.copyOf(title), year, number, total, word, organ, date);
  }

  /** The year a text begins with or first names. */
  static OptionalInt year(String text) {
    Matcher m = Pattern.compile("(\\d{4}|[〇○零一二三四五六七八九]{4})年").matcher(plain(text));
    return m.find() ? OptionalInt.of(number(m.group(1))) : OptionalInt.empty();
  }

  private static int name(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (NAME.matcher(plain(lines.get(i).text())).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String text) {
    return Blanks.none(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** A number in Arabic digits, in Chinese digits (二〇二一) or in Chinese counting (二十一). */
  static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text.substring(0, Math.min(text.length(), 9)));
    }
    String digits = "〇一二三四五六七八九";
    String even = text.replace('○', '〇').replace('零', '〇');
    if (even.indexOf('十') < 0 && even.indexOf('百') < 0) {
      return even.chars().limit(9).reduce(0, (n, c) -> n * 10 + digits.indexOf(c));
    }
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i);
      if (c == '十' || c == '百') {
        sum += Math.max(digit, c == '十' && i == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = digits.indexOf(c);
      }
    }
    return sum + digit;
  }
}
