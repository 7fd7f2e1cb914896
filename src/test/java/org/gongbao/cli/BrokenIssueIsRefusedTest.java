package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.BrokenIssue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user gets for a mistake: its finding, exit code 1, and the older PDF as it was. */
class BrokenIssueIsRefusedTest {
  @TempDir private Path temp;

  static List<BrokenIssue> all() throws IOException {
    return BrokenIssue.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMistakeIsAFindingAndTheOlderPdfStays(BrokenIssue broken) throws IOException {
    Path issue = broken.prepare(temp);
    Path folder = issue.getParent();
    Path pdf = Files.writeString(folder.resolve("issue.pdf"), "old");
    List<String> before = names(folder);

    CommandLineRun run = CommandLineRun.of("build", issue.toString());

    assertEquals(1, run.exitCode(), run.err());
    List<String> errors =
        run.err()
            .lines()
            .filter(line -> line.contains(": error "))
            .map(line -> line.replace(folder + "/", ""))
            .map(line -> line.replaceFirst("^(.*?): error (\\w+) .*$", "$1 $2"))
            // A character missing for two roles, title and contents, is two findings at one place.
            .distinct()
            .toList();
    List<String> expected =
        broken.expected().stream().map(line -> line.replace(":0:0 ", " ")).distinct().toList();
    assertEquals(expected, errors);
    assertEquals("old", Files.readString(pdf));
    assertEquals(before, names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
