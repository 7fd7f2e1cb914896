package org.gongbao.diag;

import java.util.List;

/**
 * One finding. Its text comes from {@link Messages} by {@code code}, so that code and place can be
 * asserted and the wording may change.
 *
 * @param args the values the message names, in its order: numbers, strings, {@link Wanted}
 */
public record Diagnostic(Code code, SourceSpan span, List<Object> args) {
  public Diagnostic {
    args = List.copyOf(args);
  }

  public static Diagnostic of(Code code, SourceSpan span, Object... args) {
    return new Diagnostic(code, span, List.of(args));
  }

  public Severity severity() {
    return code.severity();
  }
}
