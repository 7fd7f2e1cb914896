package org.gongbao.input.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.SourceLine;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our own words, in both languages, what the YAML scanner stumbled over. */
final class SyntaxFinding {
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[ -]*[a-z][a-z0-9-]*：");

  private SyntaxFinding() {}

  static void add(MarkedYAMLException e, TextFile text, String file, Diagnostics diagnostics) {
    SourceLine line = line(e.getProblemMark(), text, file);
    SourceSpan place = place(e.getProblemMark(), line);
    SourceSpan opened = e.getContextMark() == null ? place : place(e.getContextMark(), text, file);
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    int tab = tabInIndent(line.text());
    if (tab >= 0) {
      diagnostics.add(Code.YAML_TAB, line.span().slice(tab, 1));
    } else if (problem.contains("unexpected end of stream") || context.contains("flow")) {
      diagnostics.add(Code.YAML_UNCLOSED, opened);
    } else if (problem.contains("cannot start any token")) {
      String rest = line.text().substring(line.text().offsetByCodePoints(0, place.column() - 1));
      diagnostics.add(Code.YAML_QUOTE_NEEDED, place, rest.substring(0, Math.min(1, rest.length())));
    } else if (problem.contains("expected ':'")) {
      diagnostics.add(Code.YAML_COLON, fullWidthColon(opened, text).orElse(opened));
    } else if (problem.contains("mapping values")) {
      diagnostics.add(Code.YAML_COLON, fullWidthColon(place, text).orElse(place));
    } else if (problem.contains("<block end>")) {
      diagnostics.add(Code.YAML_INDENT, place);
    } else {
      diagnostics.add(Code.YAML_SYNTAX, place, problem);
    }
  }

  /** The line of a mark; the scanner may stand on a line after the last. */
  private static SourceLine line(Mark mark, TextFile text, String file) {
    return text.lines().isEmpty()
        ? new SourceLine("", new SourceSpan(file, 1, 1, 0))
        : text.lines().get(Math.min(mark.getLine(), text.lines().size() - 1));
  }

  private static SourceSpan place(Mark mark, TextFile text, String file) {
    return place(mark, line(mark, text, file));
  }

  private static SourceSpan place(Mark mark, SourceLine line) {
    boolean after = mark.getLine() >= line.span().line();
    return line.span().slice(after ? line.span().length() : mark.getColumn(), 1);
  }

  /** A key with a Chinese colon, in the line of a place or the one before: what confuses YAML. */
  private static Optional<SourceSpan> fullWidthColon(SourceSpan place, TextFile text) {
    for (int line = place.line(); line >= Math.max(1, place.line() - 1); line--) {
      SourceLine written = text.lines().get(line - 1);
      Matcher key = FULL_WIDTH_COLON.matcher(written.text());
      if (key.lookingAt()) {
        return Optional.of(written.span().slice(key.end() - 1, 1));
      }
    }
    return Optional.empty();
  }

  private static int tabInIndent(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        return i;
      }
      if (line.charAt(i) != ' ' && line.charAt(i) != '-') {
        return -1;
      }
    }
    return -1;
  }
}
