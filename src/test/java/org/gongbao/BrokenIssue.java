package org.gongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Limits;

/**
 * An issue with mistakes: a folder {@code broken/NAME} of the test resources with {@code
 * issue.yaml}, the files it names, and {@code expected.txt}, which has a line {@code
 * file:line:column CODE} for each error, sorted by place.
 *
 * @param name of the folder
 */
public record BrokenIssue(String name, List<String> expected) {
  private static final Path ALL = Path.of("src/test/resources/broken");

  /** All of them, by name. */
  public static List<BrokenIssue> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.sorted().map(BrokenIssue::read).toList();
    }
  }

  private static BrokenIssue read(Path folder) {
    try {
      List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
      return new BrokenIssue(folder.getFileName().toString(), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether only setting the issue finds the mistake. */
  public boolean isFoundWhenSet() {
    return expected.stream().anyMatch(line -> line.endsWith("MISSING_GLYPH"));
  }

  /**
   * Copies the issue to a folder and adds what a repository cannot or should not hold.
   *
   * @param parent an empty folder
   * @return the path of its {@code issue.yaml}
   */
  public Path prepare(Path parent) throws IOException {
    Path source = ALL.resolve(name);
    Path folder = parent.resolve(name);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.endsWith("expected.txt")) {
          Files.copy(file, copy);
        }
      }
    }
    Path issue = folder.resolve("issue.yaml");
    switch (name) {
      case "made-long-line" -> write(issue, "title: " + "字".repeat(10_000_000 / 3));
      case "made-deep-nesting" -> write(issue, "a: " + "[".repeat(100_000));
      case "made-too-large" -> write(issue, "- a\n".repeat(Limits.INPUT_BYTES / 4 + 1));
      case "made-symlink" -> {
        Path secret = parent.resolve("secret.txt");
        write(secret, "密。");
        Files.createSymbolicLink(folder.resolve("03.txt"), secret);
      }
      default -> {}
    }
    return issue;
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return name;
  }
}
