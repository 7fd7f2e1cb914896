package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Finds where each line of a scalar's value stands in the file. */
final class ScalarPlaces {
  private final String file;
  private final List<SourceLine> source;

  ScalarPlaces(String file, List<SourceLine> source) {
    this.file = file;
    this.source = source;
  }

  ScalarNode node(ScalarEvent event) {
    String value = event.getValue();
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    boolean oneLine = start.getLine() == end.getLine();
    int length = oneLine ? end.getColumn() - start.getColumn() : length(value);
    SourceSpan span = new SourceSpan(file, start.getLine() + 1, start.getColumn() + 1, length);
    List<SourceLine> lines;
    if (event.isLiteral()) {
      lines = literal(value, header(start));
    } else if (oneLine && event.isPlain() && length(value) == length) {
      lines = List.of(new SourceLine(value, span));
    } else if (oneLine && (event.isSQuoted() || event.isDQuoted()) && length(value) == length - 2) {
      lines = List.of(new SourceLine(value, span.slice(1, length - 2)));
    } else {
      lines = folded(value, span);
    }
    return new ScalarNode(span, value, !event.isPlain(), lines);
  }

  /** The line of the {@code |}, which a tag may keep off the line the event starts at. */
  private int header(Mark start) {
    int line = start.getLine();
    while (line + 1 < source.size() && source.get(line).text().indexOf('|') < 0) {
      line++;
    }
    return line;
  }

  /**
   * A literal block: its lines are the source lines after the header, less the indentation, which
   * is therefore what the source line has more (YAML 1.1, 9.3.1).
   */
  private List<SourceLine> literal(String value, int header) {
    List<SourceLine> lines = new ArrayList<>();
    int number = header + 1;
    for (String text : value.lines().toList()) {
      if (number >= source.size() || !source.get(number).text().endsWith(text)) {
        throw new IllegalStateException("literal block at line " + (header + 1));
      }
      SourceLine written = source.get(number++);
      int length = length(text);
      lines.add(
          new SourceLine(text, written.span().slice(written.span().length() - length, length)));
    }
    return lines;
  }

  /** Places of single characters are lost here: each line carries the line the scalar begins at. */
  private List<SourceLine> folded(String value, SourceSpan span) {
    SourceSpan whole = new SourceSpan(file, span.line(), 0, 0);
    return value.lines().map(text -> new SourceLine(text, whole)).toList();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
