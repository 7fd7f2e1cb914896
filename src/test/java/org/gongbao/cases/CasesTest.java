package org.gongbao.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.export.dump.DumpPart;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole issues, from YAML to finished pages, against pages checked by eye. {@code mvn test
 * -Dtest=CasesTest -Dgongbao.cases.rewrite=true} writes what is expected anew; read the difference
 * before keeping it.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path LAYOUTS = CASES.resolve("layouts");
  private static final Path GAZETTES = Path.of("layouts");
  private static final boolean REWRITE = Boolean.getBoolean("gongbao.cases.rewrite");

  @TestFactory
  Stream<DynamicNode> pagesAreAsExpected() throws IOException {
    return issues(CASES).stream()
        .map(file -> DynamicTest.dynamicTest(name(CASES, file), () -> asExpected(file)));
  }

  @TestFactory
  Stream<DynamicNode> whatHoldsEverywhereHolds() throws IOException {
    Stream<DynamicNode> cases =
        issues(CASES).stream()
            .map(file -> DynamicTest.dynamicTest(name(CASES, file), () -> holds(file, LAYOUTS)));
    Stream<DynamicNode> samples =
        issues(GAZETTES).stream()
            .map(
                file -> DynamicTest.dynamicTest(name(GAZETTES, file), () -> holds(file, GAZETTES)));
    return Stream.concat(cases, samples);
  }

  private static void asExpected(Path file) throws IOException {
    CaseRun run = CaseRun.of(file, LAYOUTS);
    Map<String, String> given =
        Map.of(
            "pages.txt", run.dump(DumpPart.PAGES),
            "tags.txt", run.dump(DumpPart.TAGS),
            "diagnostics.txt", run.diagnostics());
    Path folder = file.resolveSibling("expected");
    if (REWRITE) {
      Files.createDirectories(folder);
      for (var part : given.entrySet()) {
        Files.writeString(folder.resolve(part.getKey()), part.getValue());
      }
    }
    for (var part : given.entrySet()) {
      Path expected = folder.resolve(part.getKey());
      if (!Files.exists(expected)) {
        fail("no " + expected + "; see the comment of this class");
      }
      assertEquals(Files.readString(expected), part.getValue(), expected.toString());
    }
  }

  private static void holds(Path file, Path layouts) {
    CaseRun run = CaseRun.of(file, layouts);
    assertFalse(run.typeset().isEmpty(), run.diagnostics());
    Typeset typeset = run.typeset().orElseThrow();
    assertEquals(
        List.of(),
        Invariants.broken(typeset.document(), typeset.report(), run.layout().orElseThrow().page()));
    if (!run.found().hasErrors()) {
      assertEquals(
          WrittenText.of(run.issue().orElseThrow()), Invariants.articles(typeset.document()));
      String beside = Invariants.besideArticles(typeset.document());
      WrittenText.besideArticles(run.issue().orElseThrow(), run.layout().orElseThrow())
          .forEach(text -> assertTrue(beside.contains(text), "not drawn: " + text));
    }
    CaseRun again = CaseRun.of(file, layouts);
    for (DumpPart part : DumpPart.values()) {
      assertEquals(run.dump(part), again.dump(part), "two runs differ");
    }
    assertEquals(run.diagnostics(), again.diagnostics(), "two runs differ");
  }

  private static List<Path> issues(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("issue.yaml")).sorted().toList();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file.getParent()).toString().replace('\\', '/');
  }
}
