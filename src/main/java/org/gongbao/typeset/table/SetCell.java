package org.gongbao.typeset.table;

import java.util.List;
import org.gongbao.model.Table.Align;
import org.gongbao.typeset.table.CellText.CellLine;

/**
 * A cell broken into lines.
 *
 * @param row the first it covers, from 0 in its section
 * @param rows how many it covers
 * @param number whether it stands by its decimal point
 */
record SetCell(
    MeasuredCell cell, int row, int rows, Align align, boolean number, List<CellLine> lines) {
  int column() {
    return cell.cell().column();
  }

  /** A part of it, over other rows and with some of its lines. */
  SetCell covering(int firstRow, int count, List<CellLine> some) {
    return new SetCell(cell, firstRow, count, align, number, some);
  }

  /** The column behind it. */
  int end() {
    return cell.cell().column() + cell.cell().columns();
  }
}
