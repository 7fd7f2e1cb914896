package org.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of rules and elements: every number the code cites, every proof they name. */
class RulesPageTest {
  private static final Path RULES = Path.of("src/site/markdown/rules.md");
  private static final Path ELEMENTS = Path.of("src/site/markdown/elements.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path CASES = Path.of("src/test/resources");
  private static final Path LAYOUTS = Path.of("layouts");

  @Test
  void everyRuleTheCodeCitesHasARow() throws IOException {
    assertEquals(Set.of(), without(cited("\\bR\\d{1,2}\\b"), rows(RULES)));
  }

  @Test
  void everyElementTheCodeCitesHasARow() throws IOException {
    assertEquals(Set.of(), without(cited("\\bE\\d{2}\\b"), rows(ELEMENTS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules.md", "elements.md"})
  void everyRowNamesItsProof(String page) throws IOException {
    List<String> bare =
        Files.readAllLines(RULES.resolveSibling(page)).stream()
            .filter(line -> line.matches("\\| [RE]\\d+.*"))
            .filter(line -> line.matches(".*\\|\\s*\\|"))
            .toList();
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules.md", "elements.md"})
  void everythingNamedIsThere(String page) throws IOException {
    String text = Files.readString(RULES.resolveSibling(page));
    Set<String> classes = names(TESTS);
    Set<String> missing = new TreeSet<>(found("\\b\\w+Test\\b", text));
    missing.removeAll(classes);
    found("\\bcases/[a-z]+/[a-z0-9-]+", text).stream()
        .filter(name -> !Files.isDirectory(CASES.resolve(name)))
        .forEach(missing::add);
    found("\\b(gazette|magazine|meeting-paper)/[\\w-]+\\.\\w+", text).stream()
        .map(name -> name.replaceFirst("/", "/sample/"))
        .filter(name -> !Files.exists(LAYOUTS.resolve(name)))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
    assertFalse(rows(RULES.resolveSibling(page)).isEmpty(), "rows are found at all");
  }

  /** Numbers at the start of a table row, several parted by commas. */
  private static Set<String> rows(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.startsWith("| "))
          .map(line -> line.split("\\|")[1])
          .flatMap(cell -> found("[RE]\\d+", cell).stream())
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> cited(String number) throws IOException {
    Set<String> cited = new TreeSet<>();
    for (Path file : sources(Path.of("src/main/java"))) {
      cited.addAll(found(number, Files.readString(file)));
    }
    return cited;
  }

  private static Set<String> names(Path folder) throws IOException {
    return sources(folder).stream()
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toSet());
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
