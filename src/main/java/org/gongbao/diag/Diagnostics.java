package org.gongbao.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of one run, in order of discovery; the same finding at the same place counts once.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void add(Code code, SourceSpan span, Object... args) {
    add(Diagnostic.of(code, span, args));
  }

  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All findings by file, line and column; equal places stay in order of discovery. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column()));
    return sorted;
  }
}
