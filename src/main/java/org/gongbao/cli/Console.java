package org.gongbao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Limits;
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

  /** Asks for a password without showing it; nothing when nobody sits at the terminal. */
  Optional<char[]> secret(String key) {
    return watched
        ? Optional.ofNullable(System.console())
            .flatMap(terminal -> Optional.ofNullable(terminal.readPassword("%s", words.text(key))))
        : Optional.empty();
  }

  /** Shows how far work is, to be closed before anything else is said. */
  ProgressLine progress() {
    return new ProgressLine(words, err, watched);
  }

  /** One line a finding; of more than {@link Limits#FINDINGS_SHOWN} the gravest, in their order. */
  void findings(List<Diagnostic> findings) {
    Set<Diagnostic> gravest =
        findings.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(Limits.FINDINGS_SHOWN)
            .collect(Collectors.toSet());
    StringBuilder lines = new StringBuilder();
    findings.stream()
        .filter(gravest::contains)
        .forEach(finding -> lines.append(messages.line(finding)).append('\n'));
    err.print(lines);
    if (findings.size() > gravest.size()) {
      say("findings.more", findings.size() - gravest.size(), Limits.FINDINGS_SHOWN);
    }
  }
}
