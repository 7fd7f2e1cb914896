package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.diag.Wanted;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.style.Codecs;

/**
 * Tables: {@code {caption: …, unit: 万元, columns: [left, decimal], head: [[项目, 金额]], rows: …, notes:
 * …, row-heads: 1, place: here}}; only {@code rows} must be there.
 */
final class TableDecoder {
  /** Widest column that may be asked for, in em. */
  private static final int WIDEST = 200;

  /** A column that its cells shape. */
  static final String USUAL = "auto";

  private static final String UNIT = "单位";

  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;
  private final TableRowReader rowReader;

  TableDecoder(InlineDecoder inlines, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
    this.rowReader = new TableRowReader(inlines, diagnostics);
  }

  /** The table, or nothing after a finding that leaves none. */
  Optional<Table> table(Node value) {
    Optional<MapReader> reader = MapReader.of(value, diagnostics);
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    MapReader map = reader.get();
    List<List<Inline>> caption = map.optional("caption").map(inlines::lines).orElse(List.of());
    List<Inline> unit = map.optional("unit").map(this::unit).orElse(List.of());
    List<Table.Column> asked = columns(map);
    List<Table.Row> head = map.optional("head").map(rowReader::rows).orElse(List.of());
    List<Table.Row> body = map.required("rows").map(rowReader::rows).orElse(List.of());
    List<List<Inline>> notes = map.optional("notes").map(inlines::lines).orElse(List.of());
    Table.Place place =
        map.optional("place")
            .flatMap(node -> Codecs.choice(Table.Place.class).decode(node, diagnostics))
            .orElse(Table.Place.HERE);
    Optional<Node> rowHeads = map.optional("row-heads");
    map.finish();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Table.Row first = head.isEmpty() ? body.getFirst() : head.getFirst();
    int count = asked.isEmpty() ? Math.max(1, TableGrid.width(first)) : asked.size();
    if (count > Limits.TABLE_COLUMNS) {
      tooManyColumns(count, asked.isEmpty() ? first.span() : map.keySpan("columns"));
      return Optional.empty();
    }
    List<Table.Column> columns = new ArrayList<>(asked);
    while (columns.size() < count) {
      columns.add(Table.Column.USUAL);
    }
    TableGrid grid = new TableGrid(count, diagnostics);
    return Optional.of(
        new Table(
            caption,
            unit,
            columns,
            grid.placed(head),
            grid.placed(body),
            notes,
            rowHeads(rowHeads, count),
            place,
            value.span()));
  }

  /** At least one column is left for what the heads are of. */
  private int rowHeads(Optional<Node> asked, int columns) {
    return asked
        .map(node -> Values.number(node, 0, columns - 1, diagnostics))
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  private void tooManyColumns(int count, SourceSpan span) {
    diagnostics.add(
        Code.OUT_OF_RANGE, span, Integer.toString(count), "1", "" + Limits.TABLE_COLUMNS);
  }

  /** What is printed: 单位：万元, whether or not the author wrote the first word. */
  private List<Inline> unit(Node node) {
    List<Inline> written = inlines.content(node);
    if (written.isEmpty() || Inline.text(written).contains(UNIT)) {
      return written;
    }
    List<Inline> unit = new ArrayList<>();
    unit.add(new Inline.Text(UNIT + "：", node.span()));
    unit.addAll(written);
    // One run where it can be one, so that it is written and read back the same.
    return unit.size() == 2 && unit.getLast() instanceof Inline.Text text
        ? List.of(new Inline.Text(UNIT + "：" + text.text(), text.span()))
        : unit;
  }

  private List<Table.Column> columns(MapReader map) {
    List<Table.Column> columns = new ArrayList<>();
    for (Node node : map.list("columns")) {
      switch (node) {
        case ScalarNode word -> columns.add(new Table.Column(align(word), OptionalInt.empty()));
        case MapNode column -> columns.add(column(column));
        case ListNode list -> {
          diagnostics.add(Code.WRONG_TYPE, list.span(), Wanted.TEXT);
          columns.add(Table.Column.USUAL);
        }
      }
    }
    return columns;
  }

  private Table.Column column(MapNode node) {
    MapReader map = new MapReader(node, diagnostics);
    Optional<Table.Align> align = map.optional("align").flatMap(this::align);
    Optional<Node> width = map.optional("width");
    map.finish();
    return new Table.Column(
        align,
        width.isEmpty() ? OptionalInt.empty() : Values.number(width.get(), 1, WIDEST, diagnostics));
  }

  private Optional<Table.Align> align(Node node) {
    boolean usual = node instanceof ScalarNode word && word.value().strip().equals(USUAL);
    return usual ? Optional.empty() : TableRowReader.align(node, diagnostics);
  }
}
