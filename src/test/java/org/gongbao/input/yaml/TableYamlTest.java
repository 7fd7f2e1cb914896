package org.gongbao.input.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Table;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;

/** Tables as YAML, read and written (E85). */
class TableYamlTest {
  private static final String EVERYTHING =
      """
      caption: [附表1  收支, （快报）]
      unit: 万元
      columns: [left, {align: decimal, width: 6}, auto]
      head:
        - [{text: 项目, rows: 2}, {text: 收入, columns: 2}]
        - [预算, 执行]
      rows:
        - ["　税收", "1,234.5", "—"]
        - [{text: 合计, strong: on}, -8.8, ""]
        - [{text: 说明, columns: 2, align: centre}, [甲, {dots: 乙}]]
        - [[第一行, {spread: 张三}], {text: "", rows: 2}, "a: b, c"]
        - [丙, 12]
      notes:
        - 注：快报数。
        - 二。
      place: landscape
      """;

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    Table table = table(EVERYTHING);
    List<YamlFile> files = YamlWriter.write(issue(EVERYTHING));
    Block again = read(files).sections().getFirst().articles().getFirst().body().getFirst();
    assertTrue(Same.blocks(List.of(table), List.of(again)), files.toString());
  }

  @Test
  void whatWasReadIsAllThere() {
    Table table = table(EVERYTHING);
    assertEquals(2, table.caption().size());
    assertEquals("单位：万元", Inline.text(table.unit()));
    assertEquals(1, table.body().getFirst().cells().getFirst().indent());
    assertEquals(List.of(1, 2), columns(table.head().get(1)));
    assertEquals(List.of(0, 2), columns(table.body().get(4)));
    assertEquals(Table.Place.LANDSCAPE, table.place());
  }

  @Test
  void rowsMayBeTextPartedByBlanksTabsOrBars() {
    assertEquals(
        List.of("甲 乙|1|—", "丙||-2"),
        cells(table("rows: |\n  甲 乙  1   —\n  丙\t\t-2\n".replace("甲 乙  1   —", "甲 乙\t1\t—"))));
    assertEquals(List.of("甲 乙|1|—"), cells(table("rows: |\n  甲 乙  1   —\n")));
    assertEquals(
        List.of("甲|1|", "乙||3"), cells(table("rows: |\n  | 甲 | 1 |  |\n  | 乙 |  | 3 |\n")));
  }

  @Test
  void blanksBeforeTextIndentIt() {
    Table table = table("rows: |\n  收入 | 1\n  　其中：税 | 2\n");
    assertEquals(1, table.body().get(1).cells().getFirst().indent());
    assertEquals("其中：税", Inline.text(table.body().get(1).cells().getFirst().content()));
  }

  private static List<Integer> columns(Table.Row row) {
    return row.cells().stream().map(Table.Cell::column).toList();
  }

  private static List<String> cells(Table table) {
    return table.body().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> Inline.text(cell.content()))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static Table table(String yaml) {
    Block block = issue(yaml).sections().getFirst().articles().getFirst().body().getFirst();
    return (Table) block;
  }

  private static Issue issue(String table) {
    String yaml =
        """
        format: 1
        title: 小镇公报
        year: 2026
        number: 1
        layout: gazette
        articles:
          - title: 表
            body:
              - table:
        """
            + table.indent(10);
    return read(List.of(new YamlFile("issue.yaml", yaml)));
  }

  private static Issue read(List<YamlFile> files) {
    Map<String, byte[]> folder =
        files.stream().collect(Collectors.toMap(YamlFile::name, f -> f.text().getBytes(UTF_8)));
    Sources sources =
        (name, from) -> Optional.ofNullable(folder.get(name)).map(b -> new SourceFile(name, b));
    Diagnostics findings = new Diagnostics();
    String first = files.getFirst().name();
    return IssueDecoder.decode(
            new SourceFile(first, folder.get(first)), sources, Set.of("gazette"), findings)
        .orElseThrow(() -> new AssertionError(findings.sorted() + "\n" + files));
  }
}
