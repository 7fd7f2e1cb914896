package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Roster;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;

class IssueDecoderTest {
  private static final String HEAD =
      """
      format: 1
      title: 云川区人民代表大会常务委员会公报
      year: 2026
      number: 2
      layout: gazette
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Issue> decode(String yaml, Map<String, String> files) {
    Sources sources =
        (name, from) -> {
          if (!files.containsKey(name)) {
            diagnostics.add(Code.FILE_NOT_FOUND, from, name);
            return Optional.empty();
          }
          return Optional.of(
              new SourceFile(name, files.get(name).getBytes(StandardCharsets.UTF_8)));
        };
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return IssueDecoder.decode(
        new SourceFile("issue.yaml", bytes), sources, Set.of("gazette"), diagnostics);
  }

  private Article article(String article) {
    String yaml = HEAD + "articles:\n- title: 关于水利工作的报告\n" + article.indent(2);
    Issue issue = decode(yaml, Map.of("03.txt", "各位代表：\n正文。")).orElseThrow();
    assertEquals(List.of(), findings());
    return issue.sections().getFirst().articles().getFirst();
  }

  private List<String> findings() {
    return diagnostics.sorted().stream()
        .map(
            d -> d.span().file() + ":" + d.span().line() + ":" + d.span().column() + " " + d.code())
        .toList();
  }

  private static String text(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Text t -> text.append(t.text());
        case Inline.RunIn r -> text.append('<').append(text(r.content())).append('>');
        case Inline.Spread s -> text.append('{').append(s.text()).append(s.width()).append('}');
        case Inline.Emphasis e ->
            text.append(e.kind()).append('<').append(text(e.content())).append('>');
        case Inline.Blank b -> text.append('{').append(b.width()).append('}');
        case Inline.Footnote f -> text.append('[').append(text(f.content())).append(']');
        case Inline.Break b -> text.append('/');
      }
    }
    return text.toString();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading h -> h.level() + text(h.content());
      case Block.Paragraph p -> "P" + text(p.content());
      case Block.Salutation s -> "S" + text(s.content());
      case Block.Closing c -> "C" + text(c.content());
      case Block.Signature s -> "G" + lines(s.lines()) + text(s.date());
      case Roster.Rows r -> "R" + r.rows().stream().map(row -> lines(row.cells())).toList();
      default -> block.getClass().getSimpleName() + lines(block.texts());
    };
  }

  private static List<String> lines(List<List<Inline>> lines) {
    return lines.stream().map(IssueDecoderTest::text).toList();
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(IssueDecoderTest::text).toList();
  }

  @Test
  void aWholeIssueIsRead() {
    Issue issue =
        decode(
                """
                format: 1
                title: |
                  云川区人民代表大会
                  常务委员会公报
                year: 2026
                number: 2
                total: 88
                number-word: 期
                organ: [云川区人大常委会, 办公室]
                date: 2026-03-01
                layout: gazette
                front:
                - title: 编辑说明
                  body: 说明。
                sections:
                - title: 工作报告
                  articles:
                  - file: 01.yaml
                - articles:
                  - title: 决议
                    body: 通过。
                back:
                - title: 附录
                  body: 附。
                """,
                Map.of("01.yaml", "format: 1\ntitle: 报告\nbody: 正文。\n"))
            .orElseThrow();
    assertEquals(List.of(), findings());
    assertEquals(List.of("云川区人民代表大会", "常务委员会公报"), lines(issue.title()));
    assertEquals(OptionalInt.of(88), issue.total());
    assertEquals("期", issue.numberWord());
    assertEquals(List.of("云川区人大常委会", "办公室"), lines(issue.organ()));
    assertEquals("2026年3月1日", text(issue.date()));
    assertEquals(2, issue.sections().size());
    Article fromFile = issue.sections().getFirst().articles().getFirst();
    assertEquals("01.yaml", fromFile.body().getFirst().span().file());
    assertEquals(3, fromFile.body().getFirst().span().line());
    assertEquals(7, fromFile.body().getFirst().span().column());
    assertEquals(1, issue.front().size());
    assertEquals(1, issue.back().size());
  }

  @Test
  void theHeadOfAnArticleKeepsItsLines() {
    Article article =
        article(
            """
            toc-title: 水利工作报告
            issuer: 云川区人民政府
            subtitle: |
              ——2026年3月1日在区人民代表大会
              常务委员会第三次会议上
            note: （2026年3月1日通过）
            byline: 区水利局局长 王 玲
            body: 正文。
            signature: |
              云川区人民政府
              2026年3月1日
            """);
    assertEquals(List.of("云川区人民政府"), lines(article.head().issuer()));
    assertEquals(List.of("——2026年3月1日在区人民代表大会", "常务委员会第三次会议上"), lines(article.head().subtitle()));
    assertEquals(List.of("区水利局局长 {王玲3}"), lines(article.head().byline()));
    assertEquals(List.of("P正文。", "G[云川区人民政府]2026年3月1日"), body(article));
  }

  @Test
  void aBodyMixesTextFilesAndForcedForms() {
    Article article =
        article(
            """
            body:
            - |
              一、工作
              正文。
            - heading-2: （一）修路。
            - run-in-3: {heading: 1.修路。, text: 今年修路。}
            - file: 03.txt
            - paragraph: [甲, {spread: 报告, width: 5}]
            - salutation: 乡亲们：
            - closing: 完。
            - roster: |
                赵一鸣  钱 二  孙三
                李四  区财政局局长
            - roster:
              - [周五, 区财政局局长]
              - 吴　六　郑七七
            - spread: 纪要
            - signature: {signers: [区长 王 玲, 云川区], date: 2026年 月 日}
            """);
    assertEquals(
        List.of(
            "1一、工作",
            "P正文。",
            "2（一）修路。",
            "P<1.修路。>今年修路。",
            "S各位代表：",
            "P正文。",
            "P甲{报告5}",
            "S乡亲们：",
            "C完。",
            "R[[赵一鸣, {钱二3}, {孙三3}], [{李四3}, 区财政局局长]]",
            "R[[{周五3}, 区财政局局长], [{吴六3}, 郑七七]]",
            "P{纪要3}",
            "G[区长 {王玲3}, 云川区]2026年 月 日"),
        body(article));
  }

  @Test
  void recognitionCanBeSwitchedOff() {
    assertEquals(List.of("P一、工作", "P正文。"), body(article("recognise: off\nbody: |\n  一、工作\n  正文。")));
    assertEquals(
        List.of("P一、工作", "P<（一）路。>修路。"),
        body(article("recognise: {headings: No}\nbody: |\n  一、工作\n  （一）路。修路。")));
  }

  @Test
  void placesInsideLiteralTextAreExactToTheColumn() {
    Article article = article("body: |\n  各位代表：\n    （一）修路。今年修路。\n");
    Block.Paragraph paragraph = (Block.Paragraph) article.body().get(1);
    assertEquals(10, paragraph.content().get(1).span().line());
    assertEquals(13, paragraph.content().get(1).span().column());
  }

  @Test
  void undeclaredSpacesAreWarnedOfAndKept() {
    String yaml =
        HEAD + "articles:\n- title: 报 告\n  byline: 局长 王 玲\n  body: |\n    自 年 月 日起，总 则施行。\n";
    Issue issue = decode(yaml, Map.of()).orElseThrow();
    assertEquals(List.of("issue.yaml:7:11 HAN_SPACE", "issue.yaml:10:15 HAN_SPACE"), findings());
    assertEquals(
        "P自 年 月 日起，总 则施行。", body(issue.sections().getFirst().articles().getFirst()).getFirst());
  }

  @Test
  void aFileThatIsMissingFailsTheIssueWithOneFinding() {
    String yaml = HEAD + "articles:\n- title: 报告\n  body: {file: 9.txt}\n";
    assertTrue(decode(yaml, Map.of()).isEmpty());
    assertEquals(List.of("issue.yaml:8:16 FILE_NOT_FOUND"), findings());
  }

  @Test
  void allErrorsOfAllFilesComeInOneRun() {
    String yaml =
        """
        format: 1
        titel: 公报
        year: 二〇二六
        number: 2
        date: 2026-02-30
        layout: gazete
        sections:
        - title: 报告
          articles:
          - file: a.yaml
          - title: 决议
            body: 通过。
            byeline: 王玲
        """;
    assertTrue(decode(yaml, Map.of("a.yaml", "\nbody: 正文\nzz: 1\n")).isEmpty());
    assertEquals(
        List.of(
            "a.yaml:2:1 MISSING_KEY",
            "a.yaml:3:1 UNKNOWN_KEY_OF",
            "issue.yaml:1:1 MISSING_KEY",
            "issue.yaml:2:1 UNKNOWN_KEY",
            "issue.yaml:3:7 WRONG_TYPE",
            "issue.yaml:5:7 BAD_DATE",
            "issue.yaml:6:9 UNKNOWN_LAYOUT",
            "issue.yaml:13:5 UNKNOWN_KEY"),
        findings());
  }

  @Test
  void aNewerFormatIsTheOnlyFinding() {
    assertTrue(decode("format: 2\nwhatever: 1\n", Map.of()).isEmpty());
    assertEquals(List.of("issue.yaml:1:9 NEWER_FORMAT"), findings());
  }
}
