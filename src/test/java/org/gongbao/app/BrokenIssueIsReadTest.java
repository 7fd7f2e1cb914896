package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongbao.BrokenIssue;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Messages;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.yaml.IssueDecoder;
import org.gongbao.model.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenIssueIsReadTest {
  @TempDir Path temp;

  static List<BrokenIssue> all() throws IOException {
    return BrokenIssue.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMistakeIsFoundWhereItStands(BrokenIssue broken) throws IOException {
    Path file = broken.prepare(temp);
    Diagnostics diagnostics = new Diagnostics();
    DiskSources sources = new DiskSources(file, diagnostics);
    Optional<Issue> issue =
        sources
            .issue()
            .flatMap(
                source -> IssueDecoder.decode(source, sources, Set.of("gazette"), diagnostics));
    assertEquals(broken.isFoundWhenSet(), issue.isPresent());
    List<String> expected = broken.isFoundWhenSet() ? List.of() : broken.expected();
    String folder = file.getParent().toString().replace('\\', '/') + "/";
    assertEquals(
        expected, diagnostics.sorted().stream().map(d -> line(d).replace(folder, "")).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFindingIsSaidInBothLanguages(BrokenIssue broken) throws IOException {
    Path file = broken.prepare(temp);
    Diagnostics diagnostics = new Diagnostics();
    DiskSources sources = new DiskSources(file, diagnostics);
    sources
        .issue()
        .ifPresent(source -> IssueDecoder.decode(source, sources, Set.of("gazette"), diagnostics));
    for (Diagnostic finding : diagnostics.sorted()) {
      String english = Messages.in(Locale.ENGLISH).line(finding);
      String chinese = Messages.in(Locale.SIMPLIFIED_CHINESE).line(finding);
      assertTrue(!english.matches("(?s).*\\{\\d}.*"), english);
      assertTrue(!english.equals(chinese), english);
    }
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(BrokenIssue.all().size() >= 40);
  }

  private static String line(Diagnostic finding) {
    SourceSpan span = finding.span();
    return span.file() + ":" + span.line() + ":" + span.column() + " " + finding.code();
  }
}
