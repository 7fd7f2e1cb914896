package org.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The README and its Chinese edition say the same and name what is there. */
class ReadmeTest {
  private static final Path ENGLISH = Path.of("README.md");
  private static final Path CHINESE = Path.of("src/site/markdown/README_zh.md");
  private static final List<Path> EDITIONS = List.of(ENGLISH, CHINESE);

  private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}(\\S.*)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void firstLineLeadsToTheChineseEdition() throws IOException {
    assertTrue(Files.readAllLines(ENGLISH).getFirst().contains("](" + CHINESE + ")"));
  }

  @ParameterizedTest
  @FieldSource("EDITIONS")
  void firstTwoCommandsBuildTheSampleAndTestTheProgram(Path readme) throws IOException {
    List<String> commands = commands(readme);
    assertEquals("./gongbao build layouts/gazette/sample/issue.yaml", commands.get(0));
    assertEquals("mvn verify", commands.get(1));
  }

  @ParameterizedTest
  @FieldSource("EDITIONS")
  void everyLinkLeadsToAFile(Path readme) throws IOException {
    Path folder = readme.toAbsolutePath().getParent();
    List<String> dead =
        found(LINK, readme)
            .filter(link -> !link.startsWith("http"))
            .filter(link -> !Files.exists(folder.resolve(link).normalize()))
            .toList();
    assertEquals(List.of(), dead);
  }

  @Test
  void bothEditionsHaveTheSamePartsCommandsAndYaml() throws IOException {
    assertEquals(shape(ENGLISH), shape(CHINESE));
    assertEquals(
        found(Pattern.compile("(?s)```yaml\n.*?```"), ENGLISH).toList(),
        found(Pattern.compile("(?s)```yaml\n.*?```"), CHINESE).toList());
  }

  /** Heads by level, rows of tables by their first cell's code, and commands, in order. */
  private static List<String> shape(Path readme) throws IOException {
    return found(Pattern.compile("(?m)^(#+)|^\\| (?:… )?(`[^`]+`)|^ {4}((?:\\./|mvn ).*)$"), readme)
        .toList();
  }

  private static List<String> commands(Path readme) throws IOException {
    return found(COMMAND, readme).toList();
  }

  /** The first group that matched, or the whole. */
  private static Stream<String> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(ReadmeTest::firstGroup);
  }

  private static String firstGroup(MatchResult match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.start(group) >= 0) {
        return match.group(group);
      }
    }
    return match.group();
  }
}
