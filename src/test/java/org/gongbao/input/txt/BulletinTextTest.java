package org.gongbao.input.txt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinTextTest {
  @Test
  void aTextTooLargeIsRefusedWithTheLimitItPasses() {
    Diagnostics findings = new Diagnostics();
    SourceFile file = new SourceFile("large.txt", new byte[Limits.INPUT_BYTES + 1]);
    assertTrue(BulletinText.read(List.of(file), findings).isEmpty());
    Diagnostic finding = findings.sorted().getFirst();
    assertEquals(Code.YAML_TOO_LARGE, finding.code());
    assertEquals(List.<Object>of(Limits.INPUT_BYTES), finding.args());
  }

  static Stream<String> samples() {
    return Sample.names().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsArticlesTitlesAndForms(String name) {
    assertEquals(Sample.outline(name), BulletinOutline.of(Sample.imported(name).issue()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void losesNothing(String name) {
    Conservation.check(Sample.text(name), Sample.imported(name));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsOfOtherSystemsMakeNoDifference(String name) {
    String text = Sample.text(name).replace("\n", "\r\n");
    assertEquals(Sample.outline(name), BulletinOutline.of(Sample.imported(name, text).issue()));
    Conservation.check("\ufeff" + text, Sample.imported(name, "\ufeff" + text));
  }

  /** Lines taken out, doubled or put elsewhere: a poor structure will do, a loss will not. */
  @ParameterizedTest
  @MethodSource("samples")
  void losesNothingOfDamagedText(String name) {
    Random random = new Random(name.hashCode());
    for (int round = 0; round < 40; round++) {
      List<String> lines = new ArrayList<>(List.of(Sample.text(name).split("\n")));
      for (int i = 0; i < 8; i++) {
        String line = lines.remove(random.nextInt(lines.size()));
        if (random.nextBoolean()) {
          lines.add(random.nextInt(lines.size()), line);
        }
        if (random.nextBoolean()) {
          int at = random.nextInt(lines.size());
          lines.set(at, lines.get(at) + line);
        }
      }
      String text = String.join("\n", lines);
      Conservation.check(text, Sample.imported(name, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "目录",
        "目录\n一·····1\n二·····2",
        "（一）",
        "——",
        "(",
        "1\n2\n3",
        "第5号",
        "\f-1-\f甲",
        "\t甲\t\t乙",
        "公报\n2031年第1号",
        "关于甲的报告\n——在乙",
        "12",
        "：",
        "目 录\n\n1\n2",
        "𠮷\n𠮷𠮷"
      })
  void losesNothingOfTheShortestTexts(String text) {
    Conservation.check(text, Sample.imported("short", text));
  }

  @Test
  void aBlankFileIsAFinding() {
    Diagnostics findings = new Diagnostics();
    byte[] blank = " \n\u3000\n\f\n- 1 -\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(BulletinText.read(List.of(new SourceFile("a.txt", blank)), findings).isEmpty());
    assertEquals(Code.EMPTY_FILE, findings.sorted().getFirst().code());
  }

  @Test
  void anotherEncodingIsAFinding() {
    Diagnostics findings = new Diagnostics();
    byte[] other = {(byte) 0xb9, (byte) 0xab, (byte) 0xb1, (byte) 0xa8};
    assertTrue(BulletinText.read(List.of(new SourceFile("a.txt", other)), findings).isEmpty());
    assertEquals(Code.NOT_TEXT, findings.sorted().getFirst().code());
  }

  @Test
  void tellsEveryJoinAndEveryBlankTakenOut() {
    Imported imported = Sample.imported("one-paragraph-a-line");
    List<Diagnostic> notes = imported.notes();
    assertTrue(
        notes.stream()
            .anyMatch(
                n ->
                    n.code() == Code.IMPORT_JOINED
                        && "常务委员会第十一次会议".startsWith((String) n.args().get(1))));
    assertTrue(
        notes.stream()
            .anyMatch(
                n -> n.code() == Code.IMPORT_SPACE_REMOVED && n.args().contains("水资源管理和 保护情况的报")));
  }

  @Test
  void severalFilesAreOneIssue() {
    String text = Sample.text("lines-of-28");
    int half = text.indexOf("澄岭县人大常委会\n");
    var parts =
        List.of(
            new SourceFile(
                "1.txt", text.substring(0, half).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            new SourceFile(
                "2.txt", text.substring(half).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    Imported imported = BulletinText.read(parts, new Diagnostics()).orElseThrow();
    assertEquals(Sample.outline("lines-of-28"), BulletinOutline.of(imported.issue()));
    List<Article> articles = imported.issue().sections().getFirst().articles();
    assertEquals("2.txt", articles.get(1).span().file());
    assertEquals("澄岭县人大常委会", Inline.text(articles.get(1).head().issuer().getFirst()));
  }
}
