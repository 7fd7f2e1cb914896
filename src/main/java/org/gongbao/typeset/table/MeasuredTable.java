package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Table;
import org.gongbao.model.Table.Align;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Setting;

/** A table with all cells measured in one size, and what its columns ask for. */
final class MeasuredTable {
  /** Least width of a text that wraps, in em: narrower columns are hard to read. */
  private static final int LEAST = 4;

  private static final int LEAST_HEAD = 2;

  /** Width from which a text wraps without hurry, in em. */
  private static final int FAIR = 12;

  /** Longest texts that stand centred when nothing is said, in em. */
  private static final int SHORT = 6;

  private final Table table;
  private final long em;
  private final List<MeasuredCell> head;
  private final List<MeasuredCell> body;
  private final List<Align> aligns = new ArrayList<>();
  private final List<WidthDemand> demands = new ArrayList<>();

  private MeasuredTable(Table table, long em, List<MeasuredCell> head, List<MeasuredCell> body) {
    this.table = table;
    this.em = em;
    this.head = head;
    this.body = body;
  }

  /** Measures every cell in the styles of head and body. */
  static MeasuredTable of(
      Table table, TableTree tree, Style head, Style body, Setting setting, Diagnostics found) {
    MeasuredTable measured =
        new MeasuredTable(
            table,
            body.get(StyleKeys.SIZE).units(),
            cells(table.head(), tree.head(), head, setting, found),
            cells(table.body(), tree.body(), body, setting, found));
    measured.align();
    measured.demand();
    return measured;
  }

  List<MeasuredCell> head() {
    return head;
  }

  List<MeasuredCell> body() {
    return body;
  }

  /** How each column's cells stand. */
  List<Align> aligns() {
    return aligns;
  }

  List<WidthDemand> demands() {
    return demands;
  }

  /** How a cell of the body stands. */
  Align align(MeasuredCell cell) {
    Align column = aligns.get(cell.cell().column());
    // Over several columns there is no one decimal point.
    boolean merged = cell.cell().columns() > 1 && column != Align.LEFT;
    return cell.cell().align().orElse(merged ? Align.CENTRE : column);
  }

  private static List<MeasuredCell> cells(
      List<Table.Row> rows, List<Integer> leaves, Style style, Setting setting, Diagnostics found) {
    List<MeasuredCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Table.Cell cell : rows.get(row).cells()) {
        CellText text = new CellText(cell.content(), cell.indent(), style, setting, found);
        cells.add(new MeasuredCell(row, cell, text, leaves.get(cells.size())));
      }
    }
    return cells;
  }

  private void align() {
    List<List<MeasuredCell>> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(new ArrayList<>()));
    for (MeasuredCell cell : body) {
      boolean none = NumberShape.isNone(cell.text().text());
      if (cell.cell().columns() == 1 && !none) {
        columns.get(cell.cell().column()).add(cell);
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      aligns.add(
          table.columns().get(i).align().orElseGet(() -> align(column, columns.get(column))));
    }
  }

  /**
   * Numbers stand by their points, short texts in the middle, names of rows and long texts left.
   */
  private Align align(int column, List<MeasuredCell> cells) {
    long numbers = cells.stream().filter(cell -> NumberShape.isNumber(cell.text().text())).count();
    long widest = cells.stream().mapToLong(cell -> cell.text().natural()).max().orElse(0);
    if (numbers > 0 && 2 * numbers >= cells.size()) {
      return Align.DECIMAL;
    }
    return column > 0 && widest <= SHORT * em ? Align.CENTRE : Align.LEFT;
  }

  private void demand() {
    aligns.forEach(align -> demands.add(WidthDemand.NONE));
    head.stream().filter(cell -> cell.cell().columns() == 1).forEach(this::headCell);
    body.stream().filter(cell -> cell.cell().columns() == 1).forEach(this::bodyCell);
    merged();
    for (int i = 0; i < demands.size(); i++) {
      OptionalInt asked = table.columns().get(i).width();
      if (asked.isPresent()) {
        demands.set(i, demands.get(i).asked(asked.getAsInt() * em));
      }
    }
  }

  private void headCell(MeasuredCell cell) {
    int column = cell.cell().column();
    demands.set(column, demands.get(column).with(headLeast(cell), headFair(cell), natural(cell)));
  }

  private static long natural(MeasuredCell cell) {
    return cell.text().natural();
  }

  private long headLeast(MeasuredCell cell) {
    return Math.min(natural(cell), Math.max(cell.text().least(), LEAST_HEAD * em));
  }

  /** A head may well take two lines. */
  private long headFair(MeasuredCell cell) {
    long half = Math.ceilDiv(natural(cell), 2 * em) * em;
    return Math.min(natural(cell), Math.max(cell.text().least(), Math.max(half, 3 * em)));
  }

  private void bodyCell(MeasuredCell cell) {
    int column = cell.cell().column();
    WidthDemand before = demands.get(column);
    long natural = natural(cell);
    if (!NumberShape.isNumber(cell.text().text())) {
      long least = Math.min(natural, Math.max(cell.text().least(), LEAST * em));
      long fair = Math.min(natural, Math.max(least, FAIR * em));
      demands.set(column, before.with(least, fair, natural));
    } else if (align(cell) == Align.DECIMAL) {
      long point = cell.text().beforePoint();
      demands.set(column, before.withNumber(point, natural - point));
    } else {
      demands.set(column, before.with(natural, natural, natural));
    }
  }

  /** What merged cells lack is shared among the columns they cover, the narrowest cells first. */
  private void merged() {
    for (MeasuredCell cell : merged(head)) {
      spread(cell, headLeast(cell), headFair(cell), natural(cell));
    }
    for (MeasuredCell cell : merged(body)) {
      long least = Math.min(natural(cell), cell.text().least());
      long fair = Math.min(natural(cell), Math.max(least, FAIR * em));
      spread(cell, least, fair, fair);
    }
  }

  private static List<MeasuredCell> merged(List<MeasuredCell> cells) {
    return cells.stream()
        .filter(cell -> cell.cell().columns() > 1)
        .sorted(Comparator.comparingInt(cell -> cell.cell().columns()))
        .toList();
  }

  private void spread(MeasuredCell cell, long least, long fair, long natural) {
    int from = cell.cell().column();
    int count = cell.cell().columns();
    List<WidthDemand> covered = demands.subList(from, from + count);
    long leastLack = least - covered.stream().mapToLong(WidthDemand::least).sum();
    long fairLack = fair - covered.stream().mapToLong(WidthDemand::fair).sum();
    long naturalLack = natural - covered.stream().mapToLong(WidthDemand::natural).sum();
    covered.replaceAll(
        demand ->
            demand.with(
                demand.least() + Math.max(0, Math.ceilDiv(leastLack, count)),
                demand.fair() + Math.max(0, Math.ceilDiv(fairLack, count)),
                demand.natural() + Math.max(0, Math.ceilDiv(naturalLack, count))));
  }
}
