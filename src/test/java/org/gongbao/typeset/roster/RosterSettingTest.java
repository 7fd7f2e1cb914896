package org.gongbao.typeset.roster;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

class RosterSettingTest {
  @Test
  void namesStandInEqualColumnsOfWholeEm() {
    List<TextItem> names = set(List.of("赵钱孙", "周吴郑", "王冯陈"), List.of("诸卫蒋", "沈韩杨"));
    // 20 em in 3 columns: 6 em each; 5 em are free beside the last name, 2 go to the left.
    assertEquals(List.of(50L, 110L, 170L, 50L, 110L), xs(names));
    assertEquals(names.get(0).baseline(), names.get(2).baseline());
  }

  @Test
  void aShortNameIsSpreadToThreeEm() {
    Roster.Row row =
        new Roster.Row(
            List.of(List.of(new Inline.Spread("张三", 3, SourceSpan.NONE)), text("周吴郑"), text("王冯陈")),
            SourceSpan.NONE);
    List<TextItem> cells = set(new Roster.Rows(List.of(row), SourceSpan.NONE));
    assertEquals("张", cells.get(0).text());
    assertEquals("三", cells.get(1).text());
    assertEquals(cells.get(0).end(), cells.get(1).x());
    assertEquals(20 * 65536, cells.get(1).x() - cells.get(0).x());
  }

  @Test
  void aPostWrapsUnderItsOwnFirstCharacter() {
    List<TextItem> cells =
        set(List.of("赵钱孙", "市人大常委会办公室主任"), List.of("周吴郑", "市人大财政经济委员会副主任委员兼预算工作委员会主任"));
    assertEquals(5, cells.size());
    assertEquals(cells.get(3).x(), cells.get(4).x());
    assertEquals(cells.get(1).x(), cells.get(3).x());
    assertEquals(16 * 65536, cells.get(4).baseline() - cells.get(3).baseline());
  }

  @Test
  void aLongNameTakesTwoColumns() {
    List<TextItem> names =
        set(
            List.of("赵钱孙", "阿依古丽买买提", "王冯陈"),
            List.of("赵钱孙", "周吴郑", "王冯陈"),
            List.of("赵钱孙", "周吴郑", "王冯陈"),
            List.of("赵钱孙", "周吴郑", "王冯陈"));
    assertEquals(List.of(50L, 110L, 50L, 50L, 110L, 170L), xs(names).subList(0, 6));
  }

  @Test
  void aCellWiderThanItsColumnStaysInTheMeasure() {
    List<TextItem> cells =
        set(List.of("赵钱孙", "市人大财政经济委员会副主任委员兼预算工作委员会主任", "周吴郑"), List.of("赵钱孙", "主任", "沈韩杨"));
    assertInMeasure(cells);
    assertEquals("赵钱孙", cells.getFirst().text());
    assertEquals(3, cells.stream().map(TextItem::x).distinct().count());
  }

  @Test
  void aRowOfMoreCellsThanColumnsFindRoomTakesSeveralLines() {
    List<TextItem> cells =
        set(List.of("赵钱孙", "市人大财政经济委员会副主任委员兼预算工作委员会主任", "周", "吴", "郑", "王", "冯", "陈"));
    assertInMeasure(cells);
    assertEquals(4, cells.stream().map(TextItem::baseline).distinct().count());
  }

  @Test
  void aWideNameInTheLastColumnStaysInTheMeasure() {
    List<String> row = List.of("赵钱孙", "周吴郑", "王冯陈");
    List<String> wide = List.of("赵钱孙", "周吴郑", "阿依古丽买");
    assertInMeasure(set(row, row, row, row, wide));
  }

  /** t39 */
  @Test
  void namesFromDataStandAtTheSamePlacesInEveryRow() {
    List<TextItem> names =
        set(names(OptionalInt.of(4), group("", "赵钱孙", "周吴郑", "王冯陈", "诸卫蒋", "沈韩杨", "朱秦尤")));
    // Names of 3 em, 5 em apart, take 18 em of 20: one is left over at either side.
    assertEquals(List.of(40L, 90L, 140L, 190L, 40L, 90L), xs(names));
  }

  /** t39 */
  @Test
  void withoutColumnsThereAreAsManyAsFindRoom() {
    List<TextItem> names = set(names(OptionalInt.empty(), group("", "赵钱", "周吴", "王冯", "诸卫", "沈韩")));
    // 2 em wide, 2 em apart: 5 columns, 4 em from one to the next; 2 em are left over.
    assertEquals(List.of(40L, 80L, 120L, 160L, 200L), xs(names));
  }

  /** t39 */
  @Test
  void aLabelIsSpreadToTheLongestAndANoteStandsBehindIt() {
    Roster.Group noted =
        new Roster.Group(text("委员"), text("（按笔画）"), group("", "沈韩杨").names(), SourceSpan.NONE);
    List<TextItem> items = set(names(OptionalInt.empty(), group("副主任", "赵钱孙"), noted));
    assertEquals(List.of("副主任", "赵钱孙", "委", "员", "（", "按笔画", "）", "沈韩杨"), texts(items));
    assertEquals(items.get(0).end(), items.get(3).end());
    assertEquals(items.get(3).end(), items.get(4).x());
    assertEquals(items.get(1).x(), items.get(7).x());
    assertEquals(16 * 65536, items.get(7).baseline() - items.get(4).baseline());
  }

  @Test
  void aLabelAndANoteTooLongForTheirLineGoOnBelow() {
    Roster.Group noted =
        new Roster.Group(
            text("列席本次会议的人大代表和联系点代表共同名单甲"),
            text("（按姓氏笔画排列）"),
            group("", "沈韩杨").names(),
            SourceSpan.NONE);
    List<TextItem> items = set(names(OptionalInt.empty(), noted));
    assertInMeasure(items);
    assertEquals(4, items.stream().map(TextItem::baseline).distinct().count());
  }

  @Test
  void aLabelStaysWithItsFirstRow() {
    Roster.Group noted =
        new Roster.Group(text("委员"), text("（按笔画）"), group("", "沈韩杨").names(), SourceSpan.NONE);
    Block roster = names(OptionalInt.empty(), noted);
    ToyIssue toy = new ToyIssue(20, 8);
    var pages = toy.articles(article("名单", lines(6, 20), roster)).set().document().pages();
    // The title and six lines leave one line, where a label would stand alone.
    assertEquals(List.of("委员（按笔画）", "沈韩杨"), ToyIssue.rows(pages.getLast()).subList(0, 2));
  }

  /** t39 */
  @Test
  void theNamesOfAUnitGoOnUnderTheFirstAndStayWhole() {
    Block roster =
        new Roster.Units(List.of(group("东区：", "赵钱孙", "周吴郑", "王冯陈", "诸卫蒋", "沈韩杨")), SourceSpan.NONE);
    List<TextItem> items = set(roster);
    assertEquals(List.of("东区", "：", "赵钱孙、周吴郑、王冯陈、诸卫蒋", "、", "沈韩杨"), texts(items));
    assertEquals(items.get(2).x(), items.get(4).x());
  }

  /** t39 */
  @Test
  void postsStandInPairsAndAPostGoesOnUnderItself() {
    Block roster =
        new Roster.Posts(
            List.of(holder("赵钱孙", "教育局局长兼督学"), holder("周吴郑", "镇长"), holder("王冯陈", "主任")),
            2,
            false,
            SourceSpan.NONE);
    List<TextItem> items = set(roster);
    // Each half is 9 em: 3 for the name, 1 blank, 5 for the post.
    assertEquals(List.of("赵钱孙", "教育局局长", "兼督学", "周吴郑", "镇长", "王冯陈", "主任"), texts(items));
    assertEquals(List.of(30L, 70L, 70L, 140L, 180L, 30L, 70L), xs(items));
  }

  @Test
  void columnsThatFindNoRoomAreReportedAndFewer() {
    ToyIssue toy = new ToyIssue(20, 12);
    Block roster = names(OptionalInt.of(6), group("", "赵钱孙", "周吴郑", "王冯陈"));
    toy.articles(article("名单", roster)).set();
    assertEquals(Code.ROSTER_COLUMNS, toy.diagnostics.sorted().getFirst().code());
    assertEquals(List.of(6, 5), toy.diagnostics.sorted().getFirst().args());
  }

  private static Roster.Holder holder(String name, String post) {
    return new Roster.Holder(name(name), text(post), SourceSpan.NONE);
  }

  private static Roster.Name name(String name) {
    return new Roster.Name(text(name), List.of(), SourceSpan.NONE);
  }

  private static Roster.Group group(String label, String... names) {
    List<Inline> word = label.isEmpty() ? List.of() : text(label);
    List<Roster.Name> all = Arrays.stream(names).map(RosterSettingTest::name).toList();
    return new Roster.Group(word, List.of(), all, SourceSpan.NONE);
  }

  private static Block names(OptionalInt columns, Roster.Group... groups) {
    return new Roster.Names(List.of(groups), columns, SourceSpan.NONE);
  }

  private static List<String> texts(List<TextItem> items) {
    return items.stream().map(TextItem::text).toList();
  }

  private static void assertInMeasure(List<TextItem> cells) {
    for (TextItem cell : cells) {
      // 20 em of 10 pt from 30 pt on
      assertTrue(cell.x() >= 30 * 65536 && cell.end() <= 230 * 65536, cell.text());
    }
  }

  @SafeVarargs
  private static List<TextItem> set(List<String>... rows) {
    List<Roster.Row> roster = new ArrayList<>();
    for (List<String> row : rows) {
      roster.add(new Roster.Row(row.stream().map(ToyIssue::text).toList(), SourceSpan.NONE));
    }
    return set(new Roster.Rows(roster, SourceSpan.NONE));
  }

  private static List<TextItem> set(Block roster) {
    var pages = new ToyIssue(20, 12).articles(article("名单", roster)).set().document().pages();
    List<TextItem> items = ToyIssue.items(pages.getLast());
    return items.subList(1, items.size() - 1);
  }

  private static List<Long> xs(List<TextItem> items) {
    return items.stream().map(item -> item.x() / 65536).toList();
  }
}
