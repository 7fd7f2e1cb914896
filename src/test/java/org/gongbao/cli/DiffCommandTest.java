package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
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
      """;

  @TempDir private Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void twoVersions() throws IOException {
    before = Files.writeString(folder.resolve("old.yaml"), ISSUE);
    after = Files.writeString(folder.resolve("new.yaml"), ISSUE.replace("传承", "继承"));
  }

  @Test
  void tellsPagesAndChangesAndEndsWithZero() {
    CommandLineRun run = diff();
    assertEquals(0, run.exitCode(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.contains("Pages to read again, text or pictures changed (1)"), run.out());
    assertTrue(lines.contains("   - 强古树名木保护，【传】承历史文化，作出"), run.out());
    assertTrue(run.out().contains("new.yaml:9:"), run.out());
  }

  @Test
  void saysThatNothingChanged() throws IOException {
    Files.writeString(after, ISSUE);
    CommandLineRun run = diff();
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("The two proofs are the same"), run.out());
  }

  @Test
  void writesTheNewProofWithItsIndexAndTheList() throws IOException {
    Path pdf = folder.resolve("second.pdf");
    Path list = folder.resolve("changes.csv");
    CommandLineRun run = diff("-o", pdf.toString(), "--proof", "二校", "--list", list.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.size(pdf) > 1000);
    assertTrue(Files.exists(folder.resolve("second.index.csv")));
    assertTrue(Files.exists(folder.resolve("second.pages.csv")));
    List<String> rows = Files.readAllLines(list);
    assertEquals(2, rows.size());
    assertTrue(rows.get(1).contains("传,继"), rows.get(1));
  }

  @Test
  void refusesToWriteOverAnIssue() throws IOException {
    CommandLineRun run = diff("--list", before.toString());
    assertEquals(2, run.exitCode());
    assertEquals(ISSUE, Files.readString(before));
  }

  @Test
  void aProofNeedsAPlace() {
    CommandLineRun run = diff("--proof", "二校");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--output"), run.err());
  }

  @Test
  void anIssueWithAnErrorIsNotCompared() throws IOException {
    Path pdf = folder.resolve("second.pdf");
    Files.writeString(after, ISSUE.replace("year: 2026", "year: 二六年"));
    CommandLineRun run = diff("-o", pdf.toString());
    assertEquals(1, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("new.yaml:4:"), run.err());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void twoFinishedProofsAreComparedWithoutTheirIssues() throws IOException {
    Path first = build(before, "first.pdf");
    Path second = build(after, "second.pdf");
    CommandLineRun run = CommandLineRun.of("diff", first.toString(), second.toString());
    assertEquals(0, run.exitCode(), run.err());
    List<String> ofIssues = diff().out().lines().filter(line -> line.startsWith(" ")).toList();
    assertEquals(ofIssues, run.out().lines().filter(line -> line.startsWith(" ")).toList());
    CommandLineRun same = CommandLineRun.of("diff", first.toString(), first.toString());
    assertTrue(same.out().startsWith("The two proofs are the same"), same.out());
  }

  @Test
  void anIssueIsNotComparedWithAPdfNorAPdfSetAnew() throws IOException {
    Path pdf = build(before, "first.pdf");
    assertEquals(2, CommandLineRun.of("diff", pdf.toString(), after.toString()).exitCode());
    CommandLineRun run =
        CommandLineRun.of("diff", pdf.toString(), pdf.toString(), "-o", folder + "/new.pdf");
    assertEquals(2, run.exitCode());
  }

  @Test
  void aDamagedPdfIsAFinding() throws IOException {
    Path pdf = build(before, "first.pdf");
    byte[] whole = Files.readAllBytes(pdf);
    Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, whole.length / 3));
    CommandLineRun run = CommandLineRun.of("diff", pdf.toString(), half.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("half.pdf: error PDF_"), run.err());
    Path text = Files.writeString(folder.resolve("text.pdf"), "云岫");
    assertTrue(
        CommandLineRun.of("diff", text.toString(), pdf.toString())
            .err()
            .contains("text.pdf: error PDF_BROKEN"));
  }

  @Test
  void aPdfWithoutTagsSaysNothingOfItsText() {
    Path pdf = folder.resolve("plates.pdf");
    CommandLineRun built =
        CommandLineRun.of("build", before.toString(), "--profile", "print", "-o", pdf.toString());
    assertEquals(0, built.exitCode(), built.err());
    CommandLineRun run = CommandLineRun.of("diff", pdf.toString(), pdf.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("PDF_UNTAGGED"), run.err());
  }

  private Path build(Path issue, String name) {
    Path pdf = folder.resolve(name);
    CommandLineRun run =
        CommandLineRun.of("build", issue.toString(), "--proof", name, "-o", pdf.toString());
    assertEquals(0, run.exitCode(), run.err());
    return pdf;
  }

  private CommandLineRun diff(String... more) {
    List<String> arguments = new ArrayList<>(List.of("diff", before.toString(), after.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
