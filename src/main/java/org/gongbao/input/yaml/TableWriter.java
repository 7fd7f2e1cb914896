package org.gongbao.input.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
import org.gongbao.style.Codecs;

/** Writes a table so that {@link TableDecoder} reads the same. */
final class TableWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  TableWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** The item of a body. */
  void table(int indent, Table table) {
    out.line(indent, "- table:");
    int key = indent + 4;
    inlines.lines(key, "caption", table.caption());
    inlines.content(key, "unit", table.unit());
    if (table.columns().stream().anyMatch(column -> !column.equals(Table.Column.USUAL))) {
      String columns =
          table.columns().stream().map(TableWriter::column).collect(Collectors.joining(", "));
      out.line(key, "columns: [" + columns + "]");
    }
    rows(key, "head", table.head());
    rows(key, "rows", table.body());
    inlines.lines(key, "notes", table.notes());
    if (table.rowHeads() > 0) {
      out.line(key, "row-heads: " + table.rowHeads());
    }
    if (table.place() != Table.Place.HERE) {
      out.line(key, "place: " + Codecs.word(table.place()));
    }
  }

  private static String column(Table.Column column) {
    Optional<String> align = column.align().map(Codecs::word);
    OptionalInt width = column.width();
    if (width.isEmpty()) {
      return align.orElse(TableDecoder.USUAL);
    }
    String before = align.map(word -> "align: " + word + ", ").orElse("");
    return "{" + before + "width: " + width.getAsInt() + "}";
  }

  private void rows(int indent, String key, List<Table.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.line(indent, key + ":");
    for (Table.Row row : rows) {
      if (row.cells().stream().allMatch(TableWriter::simple)) {
        String cells =
            row.cells().stream().map(TableWriter::inFlow).collect(Collectors.joining(", "));
        out.line(indent + 2, "- [" + cells + "]");
      } else {
        out.line(indent + 2, "-");
        row.cells().forEach(cell -> cell(indent + 4, cell));
      }
    }
  }

  /** Whether a cell holds at most one run of text. */
  private static boolean simple(Table.Cell cell) {
    return cell.content().isEmpty()
        || cell.content().size() == 1 && cell.content().getFirst() instanceof Inline.Text;
  }

  private static String inFlow(Table.Cell cell) {
    String text = quoted(Inline.text(cell.content()));
    String more =
        part("columns", cell.columns(), 1)
            + part("rows", cell.rows(), 1)
            + part("indent", cell.indent(), 0)
            + cell.align().map(align -> ", align: " + Codecs.word(align)).orElse("");
    return more.isEmpty() ? text : "{text: " + text + more + "}";
  }

  private static String part(String key, int value, int usual) {
    return value == usual ? "" : ", " + key + ": " + value;
  }

  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && text.codePoints().allMatch(TableWriter::plainInFlow);
    return plain ? text : YamlText.quoted(text);
  }

  private static boolean plainInFlow(int c) {
    return Character.isIdeographic(c)
        || Character.isDigit(c)
        || Character.isAlphabetic(c)
        || c == '.'
        || c == '—';
  }

  private void cell(int indent, Table.Cell cell) {
    out.line(indent, "-");
    if (cell.content().isEmpty()) {
      out.line(indent + 2, "text: \"\"");
    }
    inlines.content(indent + 2, "text", cell.content());
    number(indent + 2, "columns", cell.columns(), 1);
    number(indent + 2, "rows", cell.rows(), 1);
    number(indent + 2, "indent", cell.indent(), 0);
    cell.align().ifPresent(align -> out.line(indent + 2, "align: " + Codecs.word(align)));
  }

  private void number(int indent, String key, int value, int usual) {
    if (value != usual) {
      out.line(indent, key + ": " + value);
    }
  }
}
