package org.gongbao.typeset.roster;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
