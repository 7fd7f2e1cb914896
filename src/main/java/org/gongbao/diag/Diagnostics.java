package org.gongbao.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one run, in order of discovery. The same finding about the same thing at the same
 * place counts once: a character that no font has may stand in a title and in the contents.
 */
public final class Diagnostics {
  private final Map<Key, Diagnostic> found = new LinkedHashMap<>();

  /** What makes a finding one; further arguments only say more about it. */
  private record Key(Code code, SourceSpan span, Object about) {
    static Key of(Diagnostic d) {
      return new Key(d.code(), d.span(), d.args().isEmpty() ? "" : d.args().getFirst());
    }
  }

  public void add(Diagnostic diagnostic) {
    found.putIfAbsent(Key.of(diagnostic), diagnostic);
  }

  public void add(Code code, SourceSpan span, Object... args) {
    add(Diagnostic.of(code, span, args));
  }

  public void addAll(Diagnostics others) {
    others.found.values().forEach(this::add);
  }

  public boolean hasErrors() {
    return found.values().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All findings by file, line and column; equal places stay in order of discovery. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing((Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column()));
    return sorted;
  }
}
