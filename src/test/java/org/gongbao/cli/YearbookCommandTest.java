package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongbao yearbook} on small issues of an invented town (R54). */
class YearbookCommandTest {
  @TempDir private Path folder;

  /** An issue of two sections; its decision has a 文号 and is signed, its report has neither. */
  private Path issue(int number) throws IOException {
    Path issue = folder.resolve("%02d/issue.yaml".formatted(number));
    Files.createDirectories(issue.getParent());
    return Files.writeString(
        issue,
        """
        format: 1
        layout: gazette
        title: 云岫市公报
        year: 2026
        number: %1$d
        sections:
          - title: 文件
            articles:
              - title: 关于修缮第%1$d座石桥的通知
                number: 云政发〔2026〕%2$d号
                body: |
                  请各乡镇照此办理。
                signature: {organs: 云岫市人民政府, date: 2026-0%1$d-08}
          - title: 报告
            articles:
              - title: 第%1$d次巡河报告
                body: |
                  河里的水清了。
        """
            .formatted(number, 12 - number));
  }

  private CommandLineRun yearbook(String... options) {
    List<String> arguments = new ArrayList<>(List.of("yearbook", folder.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static int build(Path issue) {
    return CommandLineRun.of("build", issue.toString()).exitCode();
  }

  private static String text(Path pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("[\\s　…·]", "");
    }
  }

  private static void has(String text, String... parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, part + " behind " + at + " in " + text);
      at = found + part.length();
    }
  }

  @Test
  void buildLeavesTheContentsOfTheIssueBesideItsPdf() throws IOException {
    Path issue = issue(1);
    assertEquals(0, build(issue));
    String contents = Files.readString(issue.resolveSibling("issue.contents.yaml"));
    has(contents, "title: 云岫市公报", "year: 2026", "number: 1", "layout: gazette");
    has(contents, "title: 关于修缮第1座石桥的通知", "section: 文件", "number: 云政发〔2026〕11号");
    has(contents, "organ: 云岫市人民政府", "page: \"1\"", "title: 第1次巡河报告", "page: \"2\"");
  }

  @Test
  void proofLeavesNone() throws IOException {
    Path issue = issue(1);
    assertEquals(0, CommandLineRun.of("build", issue.toString(), "--proof", "二校").exitCode());
    assertFalse(Files.exists(issue.resolveSibling("issue.contents.yaml")));
  }

  @Test
  void issuesOfAYearBecomeItsContentsByIndexes() throws IOException {
    for (int number = 1; number <= 6; number++) {
      assertEquals(0, build(issue(number)));
    }
    CommandLineRun run = yearbook();
    assertEquals(0, run.exitCode(), run.err());
    assertFalse(run.err().contains("warning"), run.err());
    Path pdf = folder.resolve("yearbook/yearbook.pdf");
    assertEquals(pdf.toString(), run.out().strip());
    has(text(pdf, 1), "云岫市公报2026年总目录（第1—6号）", "文件");
    has(text(pdf, 1), "文件", "关于修缮第1座石桥的通知第1号1", "关于修缮第6座石桥的通知第6号1");
    has(text(pdf, 1), "报告", "第1次巡河报告第1号2", "第6次巡河报告第6号2", "-1-");
    // By number, not by letter, each on a right-hand page.
    has(text(pdf, 3), "文号索引", "云政发〔2026〕6号关于修缮第6座石桥的通知第6号1");
    has(text(pdf, 3), "云政发〔2026〕9号", "云政发〔2026〕10号", "云政发〔2026〕11号");
    has(text(pdf, 5), "发文机关索引", "云岫市人民政府", "关于修缮第1座石桥的通知第1号1");
    assertFalse(text(pdf, 5).contains("巡河"), "nobody signed the reports");
  }

  @Test
  void contentsOfAYearAreForArchiveAndScreenReader() throws IOException {
    issue(1);
    issue(2);
    assertEquals(0, yearbook().exitCode());
    Path pdf = folder.resolve("yearbook/yearbook.pdf");
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(pdf));
  }

  /** Nothing is left that would have to be overwritten by the next try. */
  @Test
  void layoutThatThereIsNotLeavesNothing() throws IOException {
    issue(1);
    CommandLineRun run = yearbook("--layout", "gazete");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("UNKNOWN_LAYOUT"), run.err());
    assertFalse(Files.exists(folder.resolve("yearbook")));
  }

  @Test
  void contentsOfAYearAloneAreNoIssues() throws IOException {
    issue(1);
    assertEquals(0, yearbook().exitCode());
    Path alone = Files.createDirectories(folder.resolve("alone"));
    String contents = "yearbook.contents.yaml";
    Files.copy(folder.resolve("yearbook").resolve(contents), alone.resolve(contents));
    CommandLineRun run = CommandLineRun.of("yearbook", alone.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("YEAR_NO_ISSUES"), run.err());
  }

  @Test
  void fileInPlaceOfTheFolderIsKept() throws IOException {
    issue(1);
    Path file = Files.writeString(folder.resolve("notes.txt"), "kept");
    assertEquals(3, yearbook("-o", file.toString()).exitCode());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void issueInPlaceOfTheFolderIsRefused() throws IOException {
    CommandLineRun run = CommandLineRun.of("yearbook", issue(1).toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("YEAR_NOT_FOLDER"), run.err());
  }

  @Test
  void sameIssuesGiveTheSameBytes() throws IOException {
    issue(1);
    yearbook();
    byte[] first = Files.readAllBytes(folder.resolve("yearbook/yearbook.pdf"));
    assertEquals(0, yearbook("--force").exitCode());
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("yearbook/yearbook.pdf")));
  }

  @Test
  void issueThatWasNeverBuiltIsSetForItsPages() throws IOException {
    issue(1);
    CommandLineRun run = yearbook();
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("YEAR_NOT_BUILT"), run.err());
    has(text(folder.resolve("yearbook/yearbook.pdf"), 1), "第1次巡河报告第1号2");
    assertFalse(Files.exists(folder.resolve("01/issue.contents.yaml")), "nothing beside it");
  }

  @Test
  void whatStaffEditedIsBuiltAndNotOverwritten() throws IOException {
    issue(1);
    yearbook();
    Path article;
    try (var files = Files.list(folder.resolve("yearbook"))) {
      article = files.filter(f -> f.getFileName().toString().startsWith("01")).findFirst().get();
    }
    String edited = Files.readString(article).replace("第1次巡河报告", "春季巡河报告");
    Files.writeString(article, edited);
    assertEquals(1, yearbook().exitCode());
    assertEquals(edited, Files.readString(article));
    assertEquals(0, build(folder.resolve("yearbook/issue.yaml")));
    has(text(folder.resolve("yearbook/issue.pdf"), 1), "春季巡河报告第1号2");
  }

  @Test
  void numbersThatAreMissingOrComeTwiceAreFindings() throws IOException {
    Path second = issue(2);
    issue(4);
    Path again = Files.createDirectories(folder.resolve("again")).resolve("issue.yaml");
    Files.writeString(again, Files.readString(second).replace("巡河", "巡山"));
    CommandLineRun run = yearbook();
    assertEquals(0, run.exitCode(), run.err());
    has(run.err(), "YEAR_GAP before 第2号 the numbers 1 are missing");
    has(run.err(), "YEAR_GAP before 第4号 the numbers 3 are missing");
    assertTrue(run.err().contains("YEAR_SAME_NUMBER"), run.err());
    assertTrue(run.err().contains("YEAR_SAME_ARTICLE"), run.err());
    has(text(folder.resolve("yearbook/yearbook.pdf"), 1), "巡山");
  }

  @Test
  void issueBuiltTwiceCountsOnce() throws IOException {
    Path issue = issue(1);
    build(issue);
    String copy = issue.resolveSibling("print.pdf").toString();
    CommandLineRun.of("build", issue.toString(), "-o", copy);
    CommandLineRun run = yearbook();
    assertEquals(0, run.exitCode(), run.err());
    assertFalse(run.err().contains("YEAR_SAME_NUMBER"), run.err());
  }

  @Test
  void anotherSeriesIsAWarningAnotherYearAnError() throws IOException {
    issue(1);
    Path second = issue(2);
    Files.writeString(second, Files.readString(second).replace("云岫市公报", "云岫人大"));
    CommandLineRun run = yearbook();
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("YEAR_SERIES"), run.err());
    Files.writeString(second, Files.readString(second).replace("year: 2026", "year: 2027"));
    run = yearbook("--force");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("YEAR_MIXED"), run.err());
  }

  @Test
  void folderWithoutIssuesIsAFinding() throws IOException {
    CommandLineRun run = yearbook();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("YEAR_NO_ISSUES"), run.err());
    run = CommandLineRun.of("yearbook", folder.resolve("none").toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("FILE_NOT_FOUND"), run.err());
  }

  @Test
  void everyLayoutCanShowItWithoutRunningHeads() throws IOException {
    Path issue = issue(1);
    StringBuilder many = new StringBuilder(Files.readString(issue));
    for (int i = 0; i < 60; i++) {
      many.append("      - {title: 第%d处水井的记录, body: 水很甜。, start: run-on}\n".formatted(i));
    }
    Files.writeString(issue, many);
    for (String layout : List.of("magazine", "meeting-paper")) {
      Path where = folder.resolve(layout);
      CommandLineRun run = yearbook("--layout", layout, "-o", where.toString());
      assertEquals(0, run.exitCode(), run.err());
      has(text(where.resolve("yearbook.pdf"), 1), "2026年总目录", "第1次巡河报告第1号2");
      // A running head would name one issue of the year.
      try (PDDocument document = Loader.loadPDF(where.resolve("yearbook.pdf").toFile())) {
        assertFalse(new PDFTextStripper().getText(document).contains("2026年第1"));
      }
    }
  }
}
