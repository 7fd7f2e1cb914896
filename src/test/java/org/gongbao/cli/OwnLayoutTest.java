package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A print office's own layouts are found beside the issue and where the user says. */
class OwnLayoutTest {
  @TempDir private Path folder;

  private Path issue(String layout) throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve("2026-01")).resolve("issue.yaml"),
        """
        format: 1
        layout: %s
        title: 云岫市公报
        year: 2026
        number: 1
        articles:
          - title: 关于加强古树名木保护的决定
            body: 市人民政府应当将古树名木保护经费列入本级财政预算。
        """
            .formatted(layout));
  }

  private void layout(String path, String yaml) throws IOException {
    Path file = folder.resolve(path).resolve("layout.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "format: 1\n" + yaml);
  }

  @Test
  void layoutBesideTheIssueExtendsOurs() throws IOException {
    layout("2026-01/layouts/yunxiu", "extends: gazette\nfolio: {pattern: \"第{n}页\"}\n");
    Path dump = folder.resolve("dump.txt");
    CommandLineRun run =
        CommandLineRun.of("build", issue("yunxiu").toString(), "--dump", dump.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.readString(dump).contains("第1页"));
    assertFalse(run.err().contains("LAYOUT_HIDES"), run.err());
  }

  @Test
  void layoutInAFolderTheUserNamesIsFound() throws IOException {
    layout("house/yunxiu", "extends: gazette\n");
    String issue = issue("yunxiu").toString();
    assertTrue(CommandLineRun.of("build", issue).err().contains("2:9: error UNKNOWN_LAYOUT"));
    String house = folder.resolve("house").toString();
    assertEquals(0, CommandLineRun.of("build", issue, "--layouts", house).exitCode());
  }

  @Test
  void layoutOfAProgramsNameHidesItAndMayStillExtendIt() throws IOException {
    layout("2026-01/layouts/gazette", "extends: gazette\nfolio: {pattern: \"第{n}页\"}\n");
    CommandLineRun run = CommandLineRun.of("build", issue("gazette").toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("gazette/layout.yaml: note LAYOUT_HIDES"), run.err());
  }

  @Test
  void mistakeInAnOwnLayoutIsNamedWithItsPlace() throws IOException {
    layout("2026-01/layouts/yunxiu", "extends: gazete\n");
    CommandLineRun run = CommandLineRun.of("build", issue("yunxiu").toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("yunxiu/layout.yaml:2:1: error UNKNOWN_LAYOUT"), run.err());
  }
}
