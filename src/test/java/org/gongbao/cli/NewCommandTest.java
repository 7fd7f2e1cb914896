package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {
  @TempDir private Path folder;

  static Stream<String> shipped() throws IOException {
    try (Stream<Path> layouts = Files.list(Path.of("layouts"))) {
      return layouts.map(layout -> layout.getFileName().toString()).sorted().toList().stream();
    }
  }

  private CommandLineRun start(String layout, Path where) {
    return CommandLineRun.of("new", "--layout", layout, where.toString());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void issueOfEachLayoutBuildsAtOnceWithoutWarnings(String layout) {
    Path issue = folder.resolve("2026/03/issue.yaml");
    CommandLineRun started = start(layout, issue.getParent());
    assertEquals(0, started.exitCode(), started.err());
    assertEquals(issue + "\n", started.out());

    CommandLineRun built = CommandLineRun.of("build", issue.toString());
    assertEquals(0, built.exitCode(), built.err());
    List<String> findings =
        built.err().lines().filter(line -> line.matches(".*: (error|warning|note) .*")).toList();
    // Which fonts there are is the machine's affair; so short an issue has blank pages.
    assertTrue(
        findings.stream().allMatch(line -> line.matches(".* (FONT_\\w+|BLANK_PAGES) .*")),
        built.err());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void listNamesEachLayoutWithItsUse(String layout) {
    CommandLineRun run = CommandLineRun.of("layouts");
    assertEquals(0, run.exitCode(), run.err());
    List<String> lines = run.out().lines().toList();
    int at = lines.indexOf(layout);
    assertTrue(at >= 0, run.out());
    assertTrue(lines.get(at + 1).length() > 20, "a description: " + run.out());
    assertTrue(lines.get(at + 2).matches(" {4}\\d+ × \\d+ mm, .*"), run.out());
  }

  @Test
  void filesThatExistAreKeptAndNothingIsWritten() throws IOException {
    Path own = Files.writeString(folder.resolve("02.txt"), "own");
    CommandLineRun run = start("gazette", folder);
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains(own + ": error NEW_FILE_EXISTS"), run.err());
    assertEquals("own", Files.readString(own));
    assertFalse(Files.exists(folder.resolve("issue.yaml")));
  }

  @Test
  void layoutOfYourOwnStartsLikeTheOneItExtends() throws IOException {
    Path own = Files.createDirectories(folder.resolve("house/yunxiu"));
    Files.writeString(own.resolve("layout.yaml"), "format: 1\nextends: gazette\n");
    String house = own.getParent().toString();
    Path issue = folder.resolve("issue/issue.yaml");
    String where = issue.getParent().toString();
    CommandLineRun run = CommandLineRun.of("new", "--layout", "yunxiu", "--layouts", house, where);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.readString(issue).contains("\nlayout: yunxiu\n"));
    assertEquals(0, CommandLineRun.of("build", issue.toString(), "--layouts", house).exitCode());
    assertTrue(CommandLineRun.of("layouts", "--layouts", house).out().contains("extends gazette"));
  }

  @Test
  void unknownLayoutIsAFindingThatNamesTheKnownOnes() {
    CommandLineRun run = start("gazete", folder);
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("UNKNOWN_LAYOUT"), run.err());
    assertTrue(run.err().contains("gazette"), run.err());
  }

  @Test
  void layoutWithoutAnIssueToStartFromIsAFinding() throws IOException {
    Path own = Files.createDirectories(folder.resolve("house/bare"));
    Files.writeString(own.resolve("layout.yaml"), "format: 1\n");
    String house = own.getParent().toString();
    CommandLineRun run =
        CommandLineRun.of("new", "--layout", "bare", "--layouts", house, folder + "/x");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("LAYOUT_NO_START"), run.err());
  }

  @Test
  void folderThatCannotBeMadeIsAFailureOfTheMachine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(3, start("gazette", file.resolve("issue")).exitCode());
  }
}
