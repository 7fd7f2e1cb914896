package org.gongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void ofTooManyFindingsTheGravestAreShownAndTheRestCounted() {
    List<Diagnostic> findings = new ArrayList<>();
    for (int line = 1; line <= Limits.FINDINGS_SHOWN + 1; line++) {
      findings.add(Diagnostic.of(Code.EMPTY_ARTICLE, new SourceSpan("issue.yaml", line, 1, 1)));
    }
    findings.add(Diagnostic.of(Code.EMPTY_FILE, SourceSpan.file("last.txt")));
    List<String> shown = shown(findings);
    assertEquals(Limits.FINDINGS_SHOWN + 1, shown.size());
    assertTrue(shown.get(Limits.FINDINGS_SHOWN - 1).startsWith("last.txt: error EMPTY_FILE"));
    assertEquals("and 2 more; the 1,000 gravest are shown", shown.getLast());
  }

  @Test
  void fewFindingsAreAllShown() {
    List<Diagnostic> one = List.of(Diagnostic.of(Code.EMPTY_FILE, SourceSpan.file("a.txt")));
    assertEquals(List.of("a.txt: error EMPTY_FILE the file is empty"), shown(one));
  }

  private static List<String> shown(List<Diagnostic> findings) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    new Console(new Words(Locale.ENGLISH), stream, stream, false).findings(findings);
    return err.toString(UTF_8).lines().toList();
  }
}
