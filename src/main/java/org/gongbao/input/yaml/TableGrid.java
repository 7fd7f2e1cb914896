package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Table.Cell;
import org.gongbao.model.Table.Row;

/**
 * Puts the cells of a table on its grid; what leaves a place free or takes it twice is a finding.
 */
final class TableGrid {
  private final int columns;
  private final Diagnostics diagnostics;

  /** Whether a cell found no place, so that rows below may lack what would reach into them. */
  private boolean lost;

  TableGrid(int columns, Diagnostics diagnostics) {
    this.columns = columns;
    this.diagnostics = diagnostics;
  }

  /** How many columns the cells of a row take. */
  static int width(Row row) {
    return row.cells().stream().mapToInt(Cell::columns).sum();
  }

  /** Head or body with the column of every cell; cells that find no place are left out. */
  List<Row> placed(List<Row> rows) {
    lost = false;
    int[] taken = new int[columns]; // rows still covered from above, in each column
    List<Row> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      placed.add(placed(rows.get(i), rows.size() - i, taken));
    }
    return placed;
  }

  private Row placed(Row row, int rowsLeft, int[] taken) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int[] below = new int[columns];
    for (Cell cell : row.cells()) {
      while (column < columns && taken[column] > 0) {
        column++;
      }
      if (column + cell.columns() > columns) {
        diagnostics.add(Code.TABLE_ROW_LONG, cell.span(), columns);
        lost = true;
        break;
      }
      lost |= !free(cell, column, taken) | !reaches(cell, rowsLeft);
      int rows = Math.min(cell.rows(), rowsLeft);
      for (int k = column; k < column + cell.columns(); k++) {
        below[k] = rows;
      }
      cells.add(
          new Cell(
              column,
              cell.columns(),
              rows,
              cell.align(),
              cell.indent(),
              cell.content(),
              cell.span()));
      column += cell.columns();
    }
    if (!lost) {
      full(row, below, taken);
    }
    for (int k = 0; k < columns; k++) {
      taken[k] = Math.max(0, Math.max(taken[k], below[k]) - 1);
    }
    return new Row(cells, row.span());
  }

  private boolean free(Cell cell, int column, int[] taken) {
    for (int k = column; k < column + cell.columns(); k++) {
      if (taken[k] > 0) {
        diagnostics.add(Code.TABLE_SPANS_MEET, cell.span(), cell.columns());
        return false;
      }
    }
    return true;
  }

  private boolean reaches(Cell cell, int rowsLeft) {
    if (cell.rows() > rowsLeft) {
      diagnostics.add(Code.TABLE_SPAN_TOO_DEEP, cell.span(), cell.rows(), rowsLeft);
    }
    return cell.rows() <= rowsLeft;
  }

  private void full(Row row, int[] below, int[] taken) {
    int filled = 0;
    for (int k = 0; k < columns; k++) {
      filled += below[k] > 0 || taken[k] > 0 ? 1 : 0;
    }
    if (filled < columns) {
      diagnostics.add(Code.TABLE_ROW_SHORT, row.span(), filled, columns);
    }
  }
}
