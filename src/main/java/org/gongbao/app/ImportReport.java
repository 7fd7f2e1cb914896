package org.gongbao.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Messages;
import org.gongbao.diag.Severity;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.txt.Imported;
import org.gongbao.input.txt.LeftOut;

/** The account of an import that goes into {@code import-report.txt}. */
final class ImportReport {
  private static final Set<Code> CHANGES =
      EnumSet.of(Code.IMPORT_JOINED, Code.IMPORT_SPACE_REMOVED, Code.IMPORT_TITLE_PARTED);
  private static final Set<Code> SUGGESTIONS = EnumSet.of(Code.IMPORT_HALF_WIDTH);

  private final Messages messages;
  private final boolean severalFiles;
  private final StringBuilder text = new StringBuilder();

  private ImportReport(Messages messages, boolean severalFiles) {
    this.messages = messages;
    this.severalFiles = severalFiles;
  }

  /** The report in one language: doubts first, then what was changed, left out, suggested. */
  static String text(Imported imported, List<String> sources, Messages messages) {
    ImportReport report = new ImportReport(messages, sources.size() > 1);
    report.text.append(messages.text("Import.title")).append('\n');
    sources.forEach(source -> report.text.append("  ").append(source).append('\n'));
    report.group("Import.doubts", imported.notes(), ImportReport::doubtful);
    report.group("Import.changes", imported.notes(), d -> changed(d) && !doubtful(d));
    report.group(
        "Import.others",
        imported.notes(),
        d -> !doubtful(d) && !changed(d) && !SUGGESTIONS.contains(d.code()));
    report.leftOut(imported.leftOut());
    report.group("Import.suggestions", imported.notes(), d -> SUGGESTIONS.contains(d.code()));
    return report.text.toString();
  }

  static boolean doubtful(Diagnostic note) {
    return note.severity() != Severity.NOTE;
  }

  static boolean changed(Diagnostic note) {
    return CHANGES.contains(note.code()) || note.code() == Code.IMPORT_JOIN_DOUBTFUL;
  }

  private void group(String key, List<Diagnostic> notes, Predicate<Diagnostic> which) {
    List<Diagnostic> group = notes.stream().filter(which).toList();
    heading(key, group.size());
    for (Diagnostic note : group) {
      text.append(place(note.span()))
          .append(messages.text(note.code().name(), note.args().toArray()))
          .append('\n');
    }
  }

  private void leftOut(List<LeftOut> lines) {
    heading("Import.left-out", lines.size());
    for (LeftOut line : lines) {
      text.append(place(line.span()))
          .append('[')
          .append(messages.text(line.why().name()))
          .append("] ")
          .append(line.text())
          .append('\n');
    }
  }

  private void heading(String key, int count) {
    text.append('\n').append(messages.text(key, Integer.toString(count))).append('\n');
  }

  private String place(SourceSpan span) {
    String file = severalFiles ? span.file() + " " : "";
    return "  "
        + file
        + (span.line() > 0
            ? messages.text("Import.line", Integer.toString(span.line())) + "\t"
            : "\t");
  }
}
