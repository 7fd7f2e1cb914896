package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Table;
import org.gongbao.model.Table.Align;

/** Breaks the cells of a table into lines and makes rows of them that pages can hold. */
final class TableRowsSetting {
  private final Table table;
  private final FittedTable fitted;
  private final Diagnostics diagnostics;

  TableRowsSetting(Table table, FittedTable fitted, Diagnostics diagnostics) {
    this.table = table;
    this.fitted = fitted;
    this.diagnostics = diagnostics;
  }

  /** The head; its cells stand in the middle unless they say otherwise. */
  SetRows head(RowMeasure measure) {
    List<SetCell> cells = new ArrayList<>();
    for (MeasuredCell cell : fitted.measured().head()) {
      cells.add(cell(cell, cell.cell().align().orElse(Align.CENTRE)));
    }
    return new SetRows(table.head().size(), cells, fitted.columns(), measure);
  }

  /**
   * The body.
   *
   * @param most height that a page leaves for rows that stay together, in 1/65536 pt
   */
  SetRows body(RowMeasure measure, long most) {
    List<SetCell> cells = new ArrayList<>();
    for (MeasuredCell cell : fitted.measured().body()) {
      cells.add(cell(cell, fitted.measured().align(cell)));
    }
    TallRows tall = new TallRows(measure.lines(most));
    TallRows.Rows rows = tall.withinPage(new TallRows.Rows(table.body().size(), cells));
    for (int row : tall.parted()) {
      diagnostics.add(Code.TABLE_ROW_PARTED, table.body().get(row).span());
    }
    SetRows set = new SetRows(rows.count(), rows.cells(), fitted.columns(), measure);
    TreeSet<Integer> edges = edges(set, most);
    if (edges.isEmpty()) {
      return set;
    }
    TallRows.Rows cut =
        TallRows.cut(rows, edges, (from, to) -> measure.lines(set.height(from, to)));
    return new SetRows(cut.count(), cut.cells(), fitted.columns(), measure);
  }

  /** Where rows joined by merged cells must be parted after all. */
  private TreeSet<Integer> edges(SetRows rows, long most) {
    TreeSet<Integer> edges = new TreeSet<>();
    BitSet crossed = rows.crossed();
    int from = 0;
    while (from < rows.count()) {
      int end = crossed.nextClearBit(from + 1);
      int begin = from;
      for (int row = from + 1; row < end; row++) {
        if (rows.height(begin, row + 1) > most) {
          edges.add(row);
          begin = row;
        }
      }
      if (begin > from) {
        SetCell first = rows.cells(from, from + 1).getFirst();
        diagnostics.add(Code.TABLE_ROW_PARTED, first.cell().cell().span());
      }
      from = end;
    }
    return edges;
  }

  private SetCell cell(MeasuredCell cell, Align align) {
    boolean number =
        align == Align.DECIMAL
            && cell.cell().columns() == 1
            && NumberShape.isNumber(cell.text().text());
    long room = fitted.columns().room(cell);
    return new SetCell(
        cell, cell.row(), cell.cell().rows(), align, number, cell.text().lines(room, align));
  }
}
