package org.gongbao.input.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.IssueContents;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueContentsTest {
  private final Diagnostics findings = new Diagnostics();

  private Optional<IssueContents> read(String text) {
    return IssueContentsDecoder.decode(
        new SourceFile("1.contents.yaml", text.getBytes(UTF_8)), findings);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    IssueContents.Entry whole =
        new IssueContents.Entry(
            "- 关于“一河两岸”：整治的决定 #1",
            "决议 决定",
            "云政发〔2026〕7号",
            "云岫市人民政府",
            "方 砚　顾清让",
            "12",
            SourceSpan.NONE);
    IssueContents.Entry bare = new IssueContents.Entry("会议日程", "", "", "", "", "", SourceSpan.NONE);
    for (OptionalInt total : List.of(OptionalInt.empty(), OptionalInt.of(58))) {
      IssueContents contents =
          new IssueContents(
              "云岫市公报",
              2026,
              3,
              total,
              "期",
              "",
              "2026年3月1日",
              "gazette",
              List.of(whole, bare),
              SourceSpan.NONE);
      String text = IssueContentsWriter.write(contents);
      IssueContents again = read(text).orElseThrow();
      assertEquals(text, IssueContentsWriter.write(again));
      assertEquals(whole.title(), again.entries().getFirst().title());
      assertEquals(whole.author(), again.entries().getFirst().author());
      assertEquals("", again.entries().getLast().page());
      assertEquals(List.of(), findings.sorted());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'format: 1\nyear: 2026\nnumber: 1\nlayout: gazette\n', MISSING_KEY",
    "'format: 1\ntitle: 甲\nyear: 2026\nnumber: 一\nlayout: gazette\n', WRONG_TYPE",
    "'format: 1\ntitle: 甲\nyear: 2026\nnumber: 1\nlayout: gazette\nentry: []\n', UNKNOWN_KEY_OF",
    "'format: 1\ntitle: 甲\nyear: 2026\nnumber: 1\nlayout: a\nentries: [{page: 3}]\n', MISSING_KEY",
    "'format: 1\ntitle: [\n', YAML_UNCLOSED"
  })
  void mistakesAreFindings(String text, Code code) {
    assertTrue(read(text).isEmpty());
    assertEquals(List.of(code), findings.sorted().stream().map(Diagnostic::code).toList());
  }
}
