package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.model.Inline;
import org.gongbao.model.Table.Align;
import org.gongbao.model.Table.Cell;
import org.gongbao.model.Table.Row;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;
import org.gongbao.style.Codecs;

/**
 * Rows of a table as written, not yet on the grid: text with a row on each line, its cells parted
 * by {@code |}, else by tabs, else by two blanks; or a list of rows, each such a line or a list of
 * cells. A cell is text, an inline map, or {@code {text: 合计, rows: 2, columns: 3, align: left,
 * indent: 1, strong: on}}. Blanks before a cell's text indent it.
 */
final class TableRowReader {
  private static final Pattern GAP = Pattern.compile("\\h{2,}");
  private static final int DEEPEST = 10_000;
  private static final int MOST_INDENT = 20;

  private final InlineDecoder inlines;
  private final Diagnostics diagnostics;

  TableRowReader(InlineDecoder inlines, Diagnostics diagnostics) {
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  List<Row> rows(Node node) {
    return switch (node) {
      case ScalarNode scalar -> lines(scalar);
      case ListNode list -> list.items().stream().flatMap(item -> row(item).stream()).toList();
      case MapNode map -> {
        diagnostics.add(Code.WRONG_TYPE, map.span(), Wanted.LIST);
        yield List.of();
      }
    };
  }

  /** The alignment a node names; nothing after a finding. */
  static Optional<Align> align(Node node, Diagnostics diagnostics) {
    return Codecs.choice(Align.class).decode(node, diagnostics);
  }

  private List<Row> row(Node item) {
    return switch (item) {
      case ScalarNode scalar -> lines(scalar);
      case ListNode cells ->
          List.of(new Row(cells.items().stream().map(this::cell).toList(), cells.span()));
      case MapNode cell -> List.of(new Row(List.of(cell(cell)), cell.span()));
    };
  }

  private Cell cell(Node node) {
    if (node instanceof MapNode map
        && map.entries().stream().anyMatch(entry -> entry.key().value().equals("text"))) {
      return merged(map);
    }
    int indent = node instanceof ScalarNode scalar ? indent(scalar) : 0;
    return new Cell(0, 1, 1, Optional.empty(), indent, inlines.content(node), node.span());
  }

  private Cell merged(MapNode node) {
    MapReader map = new MapReader(node, diagnostics);
    Optional<Node> text = map.optional("text");
    int columns = number(map, "columns", 1, Limits.TABLE_COLUMNS).orElse(1);
    int rows = number(map, "rows", 1, DEEPEST).orElse(1);
    int written = text.filter(ScalarNode.class::isInstance).map(t -> indent(t)).orElse(0);
    int indent = number(map, "indent", 0, MOST_INDENT).orElse(written);
    Optional<Align> align = map.optional("align").flatMap(value -> align(value, diagnostics));
    boolean strong =
        map.optional("strong").flatMap(value -> Values.on(value, diagnostics)).orElse(false);
    map.finish();
    List<Inline> content = text.map(inlines::content).orElse(List.of());
    if (strong && !content.isEmpty()) {
      content = List.of(new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, content, node.span()));
    }
    return new Cell(0, columns, rows, align, indent, content, node.span());
  }

  private OptionalInt number(MapReader map, String key, int least, int most) {
    Optional<Node> value = map.optional(key);
    return value.isEmpty()
        ? OptionalInt.empty()
        : Values.number(value.get(), least, most, diagnostics);
  }

  /** Blanks before the text: one em each, half an em for a narrow one. */
  private static int indent(Node node) {
    return node instanceof ScalarNode scalar
        ? scalar.lines().stream()
            .map(SourceLine::text)
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(TableRowReader::indent)
            .orElse(0)
        : 0;
  }

  private static int indent(String text) {
    int narrow = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      narrow += text.charAt(i) == '\u3000' ? 2 : 1;
    }
    return Math.min(MOST_INDENT, narrow / 2);
  }

  private List<Row> lines(ScalarNode scalar) {
    List<SourceLine> lines =
        scalar.lines().stream().filter(line -> !line.text().isBlank()).toList();
    boolean bars = lines.stream().anyMatch(line -> line.text().indexOf('|') >= 0);
    return lines.stream().map(line -> line(line, bars)).toList();
  }

  private static Row line(SourceLine line, boolean bars) {
    List<SourceLine> parts = bars ? byBars(line) : byBlanks(line);
    return new Row(parts.stream().map(TableRowReader::cell).toList(), line.span());
  }

  private static Cell cell(SourceLine part) {
    SourceLine text = Manuscript.trim(part);
    SourceSpan span = text.span();
    List<Inline> content =
        text.text().isEmpty() ? List.of() : List.of(new Inline.Text(text.text(), span));
    return new Cell(0, 1, 1, Optional.empty(), indent(part.text()), content, span);
  }

  /** Cells between bars; a line that begins with a bar is framed by bars. */
  private static List<SourceLine> byBars(SourceLine line) {
    String text = line.text().stripTrailing();
    int begin = 0;
    while (text.charAt(begin) == ' ' || text.charAt(begin) == '\t') {
      begin++;
    }
    boolean framed = text.charAt(begin) == '|';
    int from = framed ? begin + 1 : begin;
    int last = framed && text.endsWith("|") ? text.length() - 1 : text.length();
    int end = Math.max(from, last);
    List<SourceLine> parts = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '|') {
        parts.add(cut(line, from, i));
        from = i + 1;
      }
    }
    parts.add(cut(line, from, end));
    return parts;
  }

  /** Between bars one blank at either side is no indent. */
  private static SourceLine cut(SourceLine line, int from, int to) {
    boolean blank = from < to && line.text().charAt(from) == ' ';
    return Manuscript.part(line, blank ? from + 1 : from, to);
  }

  private static List<SourceLine> byBlanks(SourceLine line) {
    String text = line.text();
    int at = 0;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean tabs = text.indexOf('\t', at) >= 0;
    Matcher gap = (tabs ? Pattern.compile("\t") : GAP).matcher(text).region(at, text.length());
    List<SourceLine> parts = new ArrayList<>();
    int from = 0;
    while (gap.find()) {
      if (tabs || gap.end() < text.length()) {
        parts.add(Manuscript.part(line, from, gap.start()));
        from = gap.end();
      }
    }
    parts.add(Manuscript.part(line, from, text.length()));
    return parts;
  }
}
