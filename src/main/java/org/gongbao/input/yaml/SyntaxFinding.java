package org.gongbao.input.yaml;

import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.TextFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our own words, in both languages, what the YAML scanner stumbled over. */
final class SyntaxFinding {
  private SyntaxFinding() {}

  static void add(MarkedYAMLException e, TextFile text, String file, Diagnostics diagnostics) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    int line = Math.min(mark.getLine(), Math.max(0, text.lines().size() - 1));
    String written = text.lines().isEmpty() ? "" : text.lines().get(line).text();
    int column =
        line == mark.getLine() ? mark.getColumn() : written.codePointCount(0, written.length());
    SourceSpan place = new SourceSpan(file, line + 1, column + 1, 1);
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    int opened = e.getContextMark() == null ? line + 1 : e.getContextMark().getLine() + 1;
    int tab = tabInIndent(written);
    if (tab >= 0) {
      diagnostics.add(Code.YAML_TAB, new SourceSpan(file, line + 1, tab + 1, 1));
    } else if (problem.contains("unexpected end of stream") || context.contains("flow")) {
      diagnostics.add(Code.YAML_UNCLOSED, place, Integer.toString(opened));
    } else if (problem.contains("cannot start any token")) {
      String first = written.substring(written.offsetByCodePoints(0, column));
      diagnostics.add(
          Code.YAML_QUOTE_NEEDED,
          place,
          first.isEmpty() ? "" : Character.toString(first.codePointAt(0)));
    } else if (problem.contains("expected ':'") || problem.contains("mapping values")) {
      diagnostics.add(Code.YAML_COLON, place);
    } else if (problem.contains("<block end>")) {
      diagnostics.add(Code.YAML_INDENT, place);
    } else {
      diagnostics.add(Code.YAML_SYNTAX, place, problem);
    }
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
