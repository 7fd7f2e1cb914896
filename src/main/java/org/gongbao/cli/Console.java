package org.gongbao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collection;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Messages;

/** What the user reads: results on standard output, everything else on standard error. */
final class Console {
  private final Words words;
  private final Messages messages;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean watched;

  Console(Words words, PrintStream out, PrintStream err, boolean watched) {
    this.words = words;
    this.messages = Messages.in(words.locale());
    this.out = out;
    this.err = err;
    this.watched = watched;
  }

  Words words() {
    return words;
  }

  /** The language findings are worded in. */
  Messages messages() {
    return messages;
  }

  PrintWriter out() {
    return new PrintWriter(out, true, out.charset());
  }

  PrintWriter err() {
    return new PrintWriter(err, true, err.charset());
  }

  /** A line of result, or several. */
  void print(String lines) {
    out.println(lines);
  }

  /** A line beside the result, from the words of the command line. */
  void say(String key, Object... values) {
    err.println(words.text(key, values));
  }

  /** Shows how far work is, to be closed before anything else is said. */
  ProgressLine progress() {
    return new ProgressLine(words, err, watched);
  }

  /** One line a finding. */
  void findings(Collection<Diagnostic> findings) {
    StringBuilder lines = new StringBuilder();
    findings.forEach(finding -> lines.append(messages.line(finding)).append('\n'));
    err.print(lines);
  }
}
