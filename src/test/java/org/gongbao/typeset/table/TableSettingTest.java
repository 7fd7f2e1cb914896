package org.gongbao.typeset.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
import org.gongbao.model.Table.Align;
import org.gongbao.model.Table.Cell;
import org.gongbao.model.Table.Column;
import org.gongbao.model.Table.Row;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.SetLine;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** Tables on toy pages of 20 lines 16 pt apart, 20 em of 10 pt wide (R58, t40). */
class TableSettingTest {
  private static final SourceSpan PLACE = new SourceSpan("issue.yaml", 9, 1, 1);
  private static final int LINES = 20;

  /** 300 rows of 12 pt leading with a head of two levels. */
  @Test
  void everyPartOfALongTableBringsHeadAndCaption() {
    List<Page> pages = pages(long300());
    assertTrue(pages.size() > 10, pages.size() + " pages");
    for (int page = 0; page < pages.size(); page++) {
      List<String> words = words(pages.get(page));
      assertEquals(page > 0, String.join("", words).startsWith("附表（续表）"), words.toString());
      for (String head : List.of("项目", "收入", "备注", "预算", "执行")) {
        assertEquals(1, words.stream().filter(head::equals).count(), head + " in " + words);
      }
    }
  }

  @Test
  void noRowOfALongTableIsSplitOrLost() {
    List<String> names = new ArrayList<>();
    for (Page page : pages(long300())) {
      List<TextItem> items = ToyIssue.items(page);
      for (TextItem name : items.stream().filter(i -> i.text().startsWith("第")).toList()) {
        names.add(name.text());
        // Its number stands beside it; a name of two lines has it half a line higher.
        assertTrue(
            items.stream()
                .filter(i -> i.text().endsWith(".5"))
                .anyMatch(i -> Math.abs(i.baseline() - name.baseline()) <= 6 * 65536),
            name.text());
      }
    }
    assertEquals(IntStream.range(0, 300).mapToObj(i -> "第" + i + "项").toList(), names);
  }

  @Test
  void columnsStandAtOnePlaceOnAllParts() {
    List<Page> pages = pages(long300());
    List<Long> first = verticals(pages.getFirst());
    assertEquals(3, first.size());
    // Even pages bind at the other side.
    for (Page page : pages) {
      long shift = page.typeArea().x().units() - pages.getFirst().typeArea().x().units();
      List<Long> here = verticals(page).stream().map(x -> x - shift).toList();
      for (int i = 0; i < first.size(); i++) {
        assertEquals(first.get(i), here.get(i), 0.05 * 65536);
      }
    }
  }

  @Test
  void textBelowATableIsBackOnTheGrid() {
    List<Page> pages = pages(table(List.of(), rows(7)), ToyIssue.paragraph("表后文字。"));
    TextItem below =
        ToyIssue.items(pages.getLast()).stream()
            .filter(item -> item.text().startsWith("表后"))
            .findFirst()
            .orElseThrow();
    double lines = (below.baseline() / 65536.0 - ToyIssue.TOP - 8.8) / ToyIssue.PITCH;
    assertEquals(Math.round(lines), lines, 0.01);
  }

  @Test
  void rowsStandTighterThanTheLinesOfThePage() {
    List<TextItem> items = ToyIssue.items(pages(table(List.of(), rows(7))).getFirst());
    List<Long> baselines =
        items.stream().filter(i -> i.text().startsWith("第")).map(TextItem::baseline).toList();
    // 10 pt leading and 2 pt above and below
    assertEquals(14 * 65536, baselines.get(6) - baselines.get(5));
    assertEquals(14 * 65536, baselines.get(1) - baselines.get(0));
  }

  @Test
  void decimalPointsStandBelowEachOtherAndDashesInTheMiddle() {
    List<Row> rows = new ArrayList<>();
    for (String number : List.of("1,234.5", "-8.75", "6", "—")) {
      rows.add(row(cell(0, "甲"), cell(1, number)));
    }
    List<Column> columns =
        List.of(Column.USUAL, new Column(Optional.of(Align.DECIMAL), OptionalInt.empty()));
    List<TextItem> items = ToyIssue.items(pages(table(columns, List.of(), rows)).getFirst());
    // Every glyph of the toy font that is not Chinese is half an em, 4 pt.
    assertEquals(x(items, "1,234.5") + 5 * 4, x(items, "-8.75") + 2 * 4, 0.01);
    assertEquals(x(items, "1,234.5") + 5 * 4, x(items, "6") + 4, 0.01);
    double middle = x(items, "1,234.5") + (5 + 3) * 4 / 2.0;
    assertEquals(middle, x(items, "—") + 4, 0.01);
  }

  @Test
  void aLongTextWrapsInItsColumnAndNumbersNever() {
    List<Row> rows = List.of(row(cell(0, "石桥镇老旧小区配套管网改造工程第二批项目资金安排"), cell(1, "1,234,567.89")));
    List<TextItem> items = ToyIssue.items(pages(table(List.of(), rows)).getFirst());
    assertEquals(1, items.stream().filter(i -> i.text().equals("1,234,567.89")).count());
    List<TextItem> lines = items.stream().filter(i -> i.leaf() == items.get(2).leaf()).toList();
    assertEquals(2, lines.size(), items.toString());
    assertEquals(lines.get(0).x(), lines.get(1).x());
    assertTrue(lines.get(1).text().length() > 1);
  }

  @Test
  void aNarrowCellIsLeftUnevenRatherThanFullOfGaps() {
    Column ten = new Column(Optional.of(Align.LEFT), OptionalInt.of(10));
    // The number does not fit behind eight characters and is never parted.
    List<Row> rows = List.of(row(cell(0, "乙"), cell(1, "甲甲甲甲甲甲甲甲123456789甲")));
    List<SetLine> lines =
        issue(table(List.of(Column.USUAL, ten), List.of(), rows)).set().report().lines().stream()
            .filter(line -> line.text().contains("甲甲"))
            .toList();
    assertEquals("甲甲甲甲甲甲甲甲", lines.getFirst().text());
    assertEquals(0, lines.getFirst().stretch());
  }

  @Test
  void aTableTooWideForItsSizeIsSetSmallerAndSaysSo() {
    // 41 half em of 8 pt and the blanks of 5 columns are 4 pt too wide.
    List<Cell> cells = new ArrayList<>(List.of(cell(0, "123456789")));
    IntStream.range(1, 5).forEach(i -> cells.add(cell(i, "12345678")));
    assertEquals(
        List.of(Code.TABLE_SMALLER), codes(table(List.of(), List.of(new Row(cells, PLACE)))));
  }

  @Test
  void aTableTooWideForTheSmallestSizeAsksToBeTurned() {
    List<Cell> cells = IntStream.range(0, 9).mapToObj(i -> cell(i, "123456789")).toList();
    assertTrue(
        codes(table(List.of(), List.of(new Row(cells, PLACE)))).contains(Code.TABLE_TOO_WIDE));
  }

  @Test
  void aTurnedTableStandsOnATurnedPage() {
    Table flat = table(List.of(), rows(3));
    Table turned =
        new Table(
            flat.caption(),
            flat.unit(),
            flat.columns(),
            flat.head(),
            flat.body(),
            flat.notes(),
            0,
            Table.Place.LANDSCAPE,
            PLACE);
    Page page = pages(turned).getLast();
    TurnedItem item =
        (TurnedItem) page.items().stream().filter(TurnedItem.class::isInstance).findFirst().get();
    RuleItem top =
        (RuleItem) item.items().stream().filter(RuleItem.class::isInstance).findFirst().get();
    // As wide as the type area is high: 19 lines of 16 pt and one em, in whole characters.
    assertEquals(310 * 65536L, top.area().width().units());
  }

  @Test
  void aRowTallerThanAPageIsPartedWithAFinding() {
    Table table =
        table(
            List.of(),
            List.of(row(cell(0, "甲".repeat(900)), cell(1, "乙")), row(cell(0, "丙"), cell(1, "丁"))));
    ToyIssue issue = issue(table);
    List<Page> pages = issue.set().document().pages();
    assertTrue(codes(issue).contains(Code.TABLE_ROW_PARTED));
    int drawn =
        pages.stream()
            .flatMap(page -> ToyIssue.items(page).stream())
            .mapToInt(item -> (int) item.text().chars().filter(c -> c == '甲').count())
            .sum();
    assertEquals(900, drawn);
    for (Page page : pages) {
      for (TextItem item : ToyIssue.items(page)) {
        assertTrue(item.baseline() <= page.trim().height().units(), item.text());
      }
    }
  }

  @Test
  void mergedRowsThatNoPageHoldsArePartedBetweenRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(new Cell(0, 1, 60, Optional.empty(), 0, ToyIssue.text("甲区"), PLACE), cell(1, "1")));
    for (int i = 2; i <= 60; i++) {
      rows.add(row(cell(1, "" + i)));
    }
    ToyIssue issue = issue(table(List.of(), rows));
    List<Page> pages = issue.set().document().pages();
    assertEquals(List.of(Code.TABLE_ROW_PARTED), codes(issue));
    List<String> words = pages.stream().flatMap(page -> words(page).stream()).toList();
    assertEquals(1, words.stream().filter("甲区"::equals).count());
    for (int i = 1; i <= 60; i++) {
      assertTrue(words.contains("" + i), "row " + i);
    }
  }

  private static Table long300() {
    List<Row> head =
        List.of(
            row(merged(0, 1, 2, "项目"), merged(1, 2, 1, "收入"), merged(3, 1, 2, "备注")),
            row(cell(1, "预算"), cell(2, "执行")));
    List<Row> body = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String note = i % 10 == 0 ? "分两年安排" : "";
      body.add(row(cell(0, "第" + i + "项"), cell(1, i + ".5"), cell(2, "—"), cell(3, note)));
    }
    return table(List.of(), head, body);
  }

  private static List<Row> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> row(cell(0, "第" + i + "项"), cell(1, i + ".5")))
        .toList();
  }

  private static Table table(List<Row> head, List<Row> body) {
    return table(List.of(), head, body);
  }

  private static Table table(List<Column> columns, List<Row> head, List<Row> body) {
    int count =
        Stream.concat(head.stream(), body.stream())
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() + cell.columns())
            .max()
            .orElse(1);
    List<Column> all = new ArrayList<>(columns);
    while (all.size() < count) {
      all.add(Column.USUAL);
    }
    return new Table(
        List.of(ToyIssue.text("附表")),
        List.of(),
        all,
        head,
        body,
        List.of(),
        0,
        Table.Place.HERE,
        PLACE);
  }

  private static Row row(Cell... cells) {
    return new Row(List.of(cells), PLACE);
  }

  private static Cell cell(int column, String text) {
    return merged(column, 1, 1, text);
  }

  private static Cell merged(int column, int columns, int rows, String text) {
    List<Inline> content = text.isEmpty() ? List.of() : ToyIssue.text(text);
    return new Cell(column, columns, rows, Optional.empty(), 0, content, PLACE);
  }

  private static ToyIssue issue(Block... body) {
    StylePatch small =
        StylePatch.NONE
            .with(StyleKeys.SIZE, Length.points(8))
            .with(StyleKeys.LEADING, Length.points(10));
    return new ToyIssue(20, LINES)
        .style(Role.TABLE, small)
        .style(Role.TABLE_HEAD, small)
        .articles(ToyIssue.article("表", body));
  }

  /** The pages of the body, without contents. */
  private static List<Page> pages(Block... body) {
    return issue(body).set().document().pages().stream()
        .filter(page -> page.label().text().matches("\\d+"))
        .toList();
  }

  private static List<Code> codes(Block... body) {
    ToyIssue issue = issue(body);
    issue.set();
    return codes(issue);
  }

  private static List<Code> codes(ToyIssue issue) {
    return issue.diagnostics.sorted().stream().map(Diagnostic::code).distinct().toList();
  }

  private static List<String> words(Page page) {
    return ToyIssue.items(page).stream().map(TextItem::text).toList();
  }

  private static double x(List<TextItem> items, String text) {
    return items.stream().filter(i -> i.text().equals(text)).findFirst().orElseThrow().x()
        / 65536.0;
  }

  /** Left edges of the rules that part columns. */
  private static List<Long> verticals(Page page) {
    return page.items().stream()
        .filter(RuleItem.class::isInstance)
        .map(RuleItem.class::cast)
        .filter(rule -> rule.area().height().units() > rule.area().width().units())
        .map(rule -> rule.area().x().units())
        .distinct()
        .sorted()
        .toList();
  }
}
