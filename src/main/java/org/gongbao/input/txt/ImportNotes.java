package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;

/** What an import did and doubted, as it goes on. */
final class ImportNotes {
  private static final int SHOWN = 10;

  private final Diagnostics findings = new Diagnostics();
  private final List<LeftOut> leftOut = new ArrayList<>();

  void note(Code code, PrintedLine line, Object... args) {
    findings.add(Diagnostic.of(code, line.span(), args));
  }

  void note(Code code, SourceSpan span, Object... args) {
    findings.add(Diagnostic.of(code, span, args));
  }

  /** Says that a line was joined to the text before it. */
  void joined(PrintedLine line, String before, String text, boolean sure) {
    String tail = before.substring(Math.max(0, before.length() - SHOWN));
    String head = text.substring(0, Math.min(text.length(), SHOWN));
    note(sure ? Code.IMPORT_JOINED : Code.IMPORT_JOIN_DOUBTFUL, line, tail, head);
  }

  /** Keeps a line out of the issue, with the code that says why. */
  void leaveOut(Code why, PrintedLine line) {
    leftOut.add(new LeftOut(why, line.span(), line.text()));
  }

  Diagnostics findings() {
    return findings;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }
}
