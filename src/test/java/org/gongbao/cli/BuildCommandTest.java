package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
  private static final String ISSUE =
      """
      format: 1
      layout: gazette
      title: 云岫市人民代表大会常务委员会公报
      year: 2026
      number: 1
      articles:
        - title: 关于加强古树名木保护的决定
          body: |
            为了加强古树名木保护，传承历史文化，作出如下决定：
            一、健全保护机制
            市人民政府应当将古树名木保护经费列入本级财政预算。
      """;

  @TempDir private Path folder;
  private Path issue;
  private Path pdf;

  @BeforeEach
  void anIssue() throws IOException {
    issue = Files.writeString(folder.resolve("issue.yaml"), ISSUE);
    pdf = folder.resolve("issue.pdf");
  }

  @Test
  void writesThePdfBesideTheIssueAndSaysSoInOneLine() throws IOException {
    CommandLineRun run = build();
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("%PDF-", new String(Files.readAllBytes(pdf), 0, 5, "US-ASCII"));
    assertTrue(run.err().lines().toList().getLast().contains("1 article,"), run.err());
    assertEquals("", run.out());
    assertEquals(List.of("issue.contents.yaml", "issue.pdf", "issue.yaml"), names());
  }

  @Test
  void writesReportAndDumpWhereAsked() throws IOException {
    Path report = folder.resolve("r.json");
    Path dump = folder.resolve("d.txt");
    CommandLineRun run = build("--report", report.toString(), "--dump", dump.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.readString(report).startsWith("{"));
    assertTrue(Files.readString(dump).contains("古树名木"));
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    build();
    byte[] first = Files.readAllBytes(pdf);
    build();
    assertArrayEquals(first, Files.readAllBytes(pdf));
  }

  @Test
  void topOfTheDiskIsAFolderAndNoPdf() {
    String top = folder.toAbsolutePath().getRoot().toString();
    CommandLineRun run = CommandLineRun.of("build", issue.toString(), "-o", top);
    assertEquals(3, run.exitCode(), run.err());
    assertTrue(run.err().contains("OUTPUT_IS_FOLDER"), run.err());
  }

  /** R74. */
  @Test
  void aProofHasNamesOfItsOwnAndLeavesTheCleanPdf() throws IOException {
    Files.writeString(pdf, "clean");
    CommandLineRun run = build("--proof", "二校/急", "--proof-date", "2026-03-01");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("clean", Files.readString(pdf));
    String name = "issue-二校_急";
    assertEquals(
        List.of(name + ".index.csv", name + ".pages.csv", name + ".pdf", "issue.pdf", "issue.yaml"),
        names());
    byte[] first = Files.readAllBytes(folder.resolve(name + ".pdf"));
    build("--proof", "二校/急", "--proof-date", "2026-03-01");
    assertArrayEquals(first, Files.readAllBytes(folder.resolve(name + ".pdf")));
    String index = Files.readString(folder.resolve(name + ".index.csv"));
    assertTrue(index.startsWith("\uFEFF锚点,"), index);
    assertTrue(index.contains("¶1-2,1,2,段,"), index);
    assertTrue(index.contains("issue.yaml,9,7,为了加强古树名木保护"), index);
  }

  @Test
  void aRoundThatNoFontCanShowIsAFinding() throws IOException {
    CommandLineRun run = build("--proof", "校\uE000");
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.err().contains("MISSING_GLYPH"), run.err());
    assertEquals(List.of("issue.yaml"), names());
  }

  @Test
  void aProofWithoutARoundIsWrongUsage() throws IOException {
    assertEquals(2, build("--proof", " ").exitCode());
    assertEquals(2, build("--proof", "一".repeat(17)).exitCode());
    assertEquals(2, build("--proof-date", "2026-03-01").exitCode());
    assertEquals(2, build("--proof", "一校", "--proof-date", "3月1日").exitCode());
    assertEquals(2, build("--profile", "proof").exitCode());
    assertEquals(List.of("issue.yaml"), names());
  }

  @Test
  void badInputLeavesAnOlderPdfAsItWas() throws IOException {
    Files.writeString(issue, ISSUE.replace("number:", "nummer:"));
    Files.writeString(pdf, "old");
    CommandLineRun run = build();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains(issue + ":5:1: error UNKNOWN_KEY"), run.err());
    assertEquals("old", Files.readString(pdf));
    assertEquals(List.of("issue.pdf", "issue.yaml"), names());
  }

  @Test
  void missingIssueIsBadInput() throws IOException {
    Files.delete(issue);
    CommandLineRun run = build();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("FILE_NOT_FOUND"), run.err());
  }

  @Test
  void characterNoFontHasIsNamedWithItsPlace() throws IOException {
    Files.writeString(issue, ISSUE.replace("传承", "\uDBFF\uDFFD"));
    CommandLineRun run = build();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains(issue + ":9:"), run.err());
    assertTrue(run.err().contains("U+10FFFD"), run.err());
    assertFalse(Files.exists(pdf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"issue.yaml/x.pdf", "none/x.pdf", "."})
  void outputThatCannotBeWrittenIsAFailureOfTheMachine(String output) {
    CommandLineRun run = build("-o", folder.resolve(output).toString());
    assertEquals(3, run.exitCode(), run.err());
    assertTrue(run.err().contains("error OUTPUT_"), run.err());
  }

  @Test
  void fullDiskIsAFailureOfTheMachine() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    CommandLineRun run = build("-o", "/dev/full");
    assertEquals(3, run.exitCode(), run.err());
    assertTrue(run.err().contains("OUTPUT_FAILED"), run.err());
  }

  @Test
  void reportThatCannotBeWrittenKeepsTheOlderPdf() throws IOException {
    Files.writeString(pdf, "old");
    assertEquals(3, build("--report", folder.resolve("none/r.json").toString()).exitCode());
    assertEquals("old", Files.readString(pdf));
  }

  @Test
  void issueIsNeverOverwritten() throws IOException {
    CommandLineRun run = build("-o", issue.toString());
    assertEquals(2, run.exitCode());
    assertEquals(ISSUE, Files.readString(issue));
  }

  @Test
  void unknownProfileIsWrongUsage() {
    CommandLineRun run = build("--profile", "tiny");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("web|print|proof|small"), run.err());
  }

  private CommandLineRun build(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "build";
    arguments[1] = issue.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.of(arguments);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
