package org.gongbao.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Severity;

/**
 * What became of a {@link BuildOrder}.
 *
 * @param pages of the document, 0 when it was not set
 * @param findings by place, whatever the outcome
 */
public record Built(Outcome outcome, int pages, int articles, List<Diagnostic> findings) {
  /** What no change to the issue would mend. */
  private static final Set<Code> OF_THE_MACHINE =
      EnumSet.of(
          Code.FONT_NONE,
          Code.SMALL_NEEDS_CMAPS,
          Code.OUTPUT_FAILED,
          Code.OUTPUT_DENIED,
          Code.OUTPUT_NO_FOLDER,
          Code.OUTPUT_IS_FOLDER,
          Code.OUTPUT_NOT_FOLDER);

  public Built {
    findings = List.copyOf(findings);
  }

  /** How it ended. */
  public enum Outcome {
    /** The files are written. */
    DONE,
    /** The input has errors; nothing was written. */
    BAD_INPUT,
    /** The machine lacks a font, a package or a place to write to. */
    MACHINE_FAILED;

    /** The outcome of work that found these errors. */
    static Outcome of(List<Diagnostic> errors) {
      if (errors.isEmpty()) {
        return DONE;
      }
      boolean machine = errors.stream().allMatch(error -> isOfTheMachine(error.code()));
      return machine ? MACHINE_FAILED : BAD_INPUT;
    }
  }

  /** Whether an error is one of the machine, not of the input. */
  public static boolean isOfTheMachine(Code code) {
    return OF_THE_MACHINE.contains(code);
  }

  static Built of(Optional<Composed> composed, Diagnostics findings) {
    List<Diagnostic> sorted = findings.sorted();
    List<Diagnostic> errors =
        sorted.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    return new Built(
        Outcome.of(errors),
        composed.map(done -> done.set().document().pages().size()).orElse(0),
        composed.map(Composed::articles).orElse(0),
        sorted);
  }
}
