package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.compare.Change;
import org.gongbao.compare.Comparer;
import org.gongbao.compare.Comparison;
import org.gongbao.compare.PageState;
import org.gongbao.compare.PageState.State;
import org.gongbao.compare.Proof;
import org.gongbao.compare.ReadingOrder;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters changed at random places of a sample are all told, and nothing else (R75, t50). */
class PlantedChangesTest {
  /** No sample has it. */
  private static final String PLANTED = "鼹";

  /** Shorter lines may be titles, names or cells, which stand in several places. */
  private static final int LONG = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"gazette, 1", "gazette, 40", "magazine, 3", "magazine, 60", "meeting-paper, 12"})
  void everyPlantedCharacterIsToldAndNothingElse(String layout, int count) throws IOException {
    Path sample = Path.of("layouts", layout, "sample");
    copy(sample, folder.resolve("old"));
    copy(sample, folder.resolve("new"));
    Random random = new Random(count);
    List<String> planted = new ArrayList<>();
    while (planted.size() < count) {
      plant(random, planted);
    }
    Comparison comparison = Comparer.compare(proof("old"), proof("new"));
    List<String> told = new ArrayList<>();
    for (Change change : comparison.changes()) {
      assertEquals(Change.Kind.REPLACED, change.kind(), change::toString);
      assertEquals(length(change.taken()), length(change.put()), change::toString);
      assertTrue(
          change.put().startsWith(PLANTED) && change.put().endsWith(PLANTED), change::toString);
      SourceSpan span = change.after().orElseThrow().span();
      for (int i = 0; i < length(change.put()); i++) {
        if (change.put().startsWith(PLANTED, change.put().offsetByCodePoints(0, i))) {
          told.add(Path.of(span.file()).getFileName() + ":" + span.line());
        }
      }
    }
    assertEquals(planted.stream().sorted().toList(), told.stream().sorted().toList());
    Set<Integer> marked =
        comparison.marks().stream().map(ChangeMark::page).collect(Collectors.toSet());
    Set<Integer> changed =
        comparison.pages().stream()
            .filter(page -> page.state() == State.CHANGED)
            .map(PageState::page)
            .collect(Collectors.toSet());
    assertEquals(marked, changed);
  }

  private Proof proof(String version) {
    Path issue = folder.resolve(version).resolve("issue.yaml");
    Diagnostics findings = new Diagnostics();
    Optional<Composed> composed =
        new ComposingRoom(Path.of("")).compose(issue, Optional.empty(), findings, Progress.NONE);
    Typeset set = composed.orElseThrow().set();
    return ReadingOrder.of(set.document(), set.report());
  }

  private void plant(Random random, List<String> planted) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder.resolve("new"))) {
      // The issue's own file has comments, and words that are joined to others; what a build left
      // beside it is not read.
      files =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.getFileName().toString().startsWith("issue."))
              .sorted()
              .toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int line = random.nextInt(lines.size());
    int[] signs = lines.get(line).codePoints().toArray();
    int at =
        signs.length < LONG || lines.get(line).contains("#")
            ? 0
            : random.nextInt(LONG / 2, signs.length - 1);
    if (at > 0
        && isHan(signs[at - 1])
        && isHan(signs[at])
        && isHan(signs[at + 1])
        && signs[at] != PLANTED.codePointAt(0)) {
      signs[at] = PLANTED.codePointAt(0);
      lines.set(line, new String(signs, 0, signs.length));
      Files.write(file, lines);
      planted.add(file.getFileName() + ":" + (line + 1));
    }
  }

  private static boolean isHan(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }
}
