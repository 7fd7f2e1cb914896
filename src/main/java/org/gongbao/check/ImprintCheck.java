package org.gongbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;

/** Holds the imprint against itself and against the finished pages (R55). */
public final class ImprintCheck {
  private static final Pattern FORMAT = Pattern.compile("1/(\\d{1,3})|(\\d{1,3})开");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)");
  private static final Pattern NUMBER = Pattern.compile("(?<!总)第\\s*(\\d{1,6})\\s*[期号]");
  private static final Pattern TOTAL = Pattern.compile("总第?\\s*(\\d{1,7})\\s*[期号]");
  private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

  private final Issue issue;
  private final Imprint imprint;
  private final int pages;
  private final Diagnostics diagnostics;

  private ImprintCheck(Issue issue, Imprint imprint, int pages, Diagnostics diagnostics) {
    this.issue = issue;
    this.imprint = imprint;
    this.pages = pages;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds what does not fit; nothing for an issue without an imprint.
   *
   * @param pages of the finished issue, cover and all
   */
  public static void report(Issue issue, int pages, Diagnostics diagnostics) {
    issue
        .matter()
        .imprint()
        .ifPresent(
            imprint -> {
              ImprintCheck check = new ImprintCheck(issue, imprint, pages, diagnostics);
              check.sheets();
              check.pages();
              check.number();
              check.postcode();
            });
  }

  /** 印张 is the number of pages divided by how many a sheet's side gives. */
  private void sheets() {
    Optional<Value> sheets = value("印张", DECIMAL, "3, 2.5");
    Optional<Value> format = value("开本", FORMAT, "889×1194mm 1/16");
    if (sheets.isEmpty() || format.isEmpty()) {
      return;
    }
    Optional<Value> counted = entry("页码").isPresent() ? pagesEntry("页码") : pagesEntry("页数");
    int all = counted.map(value -> Integer.parseInt(value.text)).orElse(pages);
    int division = Integer.parseInt(format.get().text);
    BigDecimal said = new BigDecimal(sheets.get().text);
    boolean fits =
        said.multiply(BigDecimal.valueOf(division)).compareTo(BigDecimal.valueOf(all)) == 0;
    if (division > 0 && !fits) {
      String right =
          BigDecimal.valueOf(all * 1000L / division, 3).stripTrailingZeros().toPlainString();
      diagnostics.add(
          Code.IMPRINT_SHEETS, sheets.get().span, sheets.get().text, all, division, right);
    }
  }

  private Optional<Value> pagesEntry(String label) {
    return value(label, Pattern.compile("(\\d{1,5})"), "48");
  }

  /** The number of pages, with the cover or without; an even one, for every leaf has two. */
  private void pages() {
    for (String label : List.of("页码", "页数")) {
      pagesEntry(label)
          .ifPresent(
              said -> {
                int number = Integer.parseInt(said.text);
                if (number != pages && number != pages - coverPages()) {
                  diagnostics.add(Code.IMPRINT_PAGES, said.span, number, pages, coverPages());
                }
              });
    }
    if (pages % 2 == 1) {
      diagnostics.add(Code.PAGES_ODD, imprint.span(), pages);
    }
  }

  private int coverPages() {
    Matter.CoverPages covers = issue.matter().coverPages();
    boolean inside =
        !covers.insideFront().isEmpty()
            || !covers.insideBack().isEmpty()
            || !covers.back().isEmpty();
    return inside ? 4 : 1;
  }

  /** What the imprint, the title and the serial say of the number is the issue's own number. */
  private void number() {
    List<List<Inline>> places = new ArrayList<>(issue.title());
    places.addAll(issue.matter().masthead().serial());
    imprint.entries().forEach(entry -> places.addAll(entry.value()));
    for (List<Inline> place : places) {
      if (!place.isEmpty()) {
        same(place, NUMBER, OptionalInt.of(issue.number()), "第");
        same(place, TOTAL, issue.total(), "总第");
      }
    }
  }

  private void same(List<Inline> place, Pattern pattern, OptionalInt wanted, String word) {
    String text = Inline.text(place);
    Matcher found = pattern.matcher(text);
    while (wanted.isPresent() && found.find()) {
      if (Integer.parseInt(found.group(1)) != wanted.getAsInt()) {
        diagnostics.add(
            Code.NUMBER_DIFFERS,
            place.getFirst().span(),
            found.group(),
            word + wanted.getAsInt() + issue.numberWord());
      }
    }
  }

  private void postcode() {
    value("邮编", POSTCODE, "123456");
    value("邮政编码", POSTCODE, "123456");
  }

  /** A value as far as a pattern wants it. */
  private record Value(String text, SourceSpan span) {}

  /** The value of an entry that is there; nothing after a finding when it is none of its kind. */
  private Optional<Value> value(String label, Pattern pattern, String example) {
    Optional<Imprint.Entry> entry = entry(label);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String text =
        entry.get().value().stream().map(Inline::text).collect(Collectors.joining()).strip();
    SourceSpan span = entry.get().value().getFirst().getFirst().span();
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      diagnostics.add(Code.IMPRINT_VALUE, span, label, text, example);
      return Optional.empty();
    }
    String found = matcher.group();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      found = matcher.group(group) == null ? found : matcher.group(group);
    }
    return Optional.of(new Value(found, span));
  }

  private Optional<Imprint.Entry> entry(String label) {
    return imprint.entry(label);
  }
}
