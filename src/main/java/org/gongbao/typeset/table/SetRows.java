package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gongbao.page.PageItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.table.CellText.CellLine;

/** The rows of a head or a body with their heights and all cells in their lines. */
final class SetRows {
  private final Columns columns;
  private final List<SetCell> cells;
  private final RowMeasure measure;
  private final long[] tops;
  private final int[] firstCell;

  /**
   * Rows as high as their cells ask.
   *
   * @param cells row by row
   */
  SetRows(int count, List<SetCell> cells, Columns columns, RowMeasure measure) {
    this.columns = columns;
    this.cells = List.copyOf(cells);
    this.measure = measure;
    this.tops = new long[count + 1];
    this.firstCell = new int[count + 1];
    cells.forEach(cell -> firstCell[cell.row() + 1]++);
    long[] heights = heights(count);
    for (int i = 0; i < count; i++) {
      tops[i + 1] = tops[i] + heights[i];
      firstCell[i + 1] += firstCell[i];
    }
  }

  private long[] heights(int count) {
    long[] heights = new long[count];
    Arrays.fill(heights, measure.height(1));
    List<SetCell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparingInt(cell -> cell.row() + cell.rows()));
    for (SetCell cell : ordered) {
      long lacking = measure.height(cell.lines().size());
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        lacking -= heights[row];
      }
      // What a merged cell lacks goes to the last row it covers.
      heights[cell.row() + cell.rows() - 1] += Math.max(0, lacking);
    }
    return heights;
  }

  int count() {
    return tops.length - 1;
  }

  RowMeasure measure() {
    return measure;
  }

  /** The height of rows {@code from} to before {@code to}, in 1/65536 pt. */
  long height(int from, int to) {
    return tops[to] - tops[from];
  }

  /** The cells that begin in rows {@code from} to before {@code to}. */
  List<SetCell> cells(int from, int to) {
    return cells.subList(firstCell[from], firstCell[to]);
  }

  /** The row edges that merged cells cross, by the row below. */
  BitSet crossed() {
    BitSet crossed = new BitSet();
    for (SetCell cell : cells) {
      crossed.set(cell.row() + 1, cell.row() + cell.rows());
    }
    return crossed;
  }

  /**
   * The text of rows {@code from} to before {@code to}.
   *
   * @param top where the first of them begins
   * @param artifact whether the text is a repetition that no reader needs
   */
  List<Piece> text(int from, int to, long top, boolean artifact) {
    List<Piece> pieces = new ArrayList<>();
    for (SetCell cell : cells(from, to)) {
      add(cell, top - tops[from], artifact, pieces);
    }
    return pieces;
  }

  private void add(SetCell cell, long shift, boolean artifact, List<Piece> pieces) {
    long top = tops[cell.row()] + shift;
    long height = tops[cell.row() + cell.rows()] - tops[cell.row()];
    long leading = measure.leading();
    long blank = (height - cell.lines().size() * leading) / 2;
    long baseline = top + blank + Leading.baseline(leading, measure.size());
    int leaf = artifact ? PageItem.ARTIFACT : cell.cell().leaf();
    for (CellLine line : cell.lines()) {
      long x = columns.left(cell.cell()) + place(cell, line);
      long room = columns.room(cell.cell()) - line.indent();
      pieces.add(new TextPiece(line.text(), line.line(), x, baseline, room, leaf));
      baseline += leading;
    }
  }

  /** How far into the cell a line begins. */
  private long place(SetCell cell, CellLine line) {
    if (cell.number()) {
      long left = columns.left(cell.cell());
      return columns.point(cell.column()) - left - cell.cell().text().beforePoint();
    }
    long free = line.stands() ? 0 : columns.room(cell.cell()) - line.width();
    return switch (cell.align()) {
      case LEFT -> line.indent();
      case RIGHT -> line.indent() + free;
      case CENTRE, DECIMAL -> line.indent() + free / 2;
    };
  }
}
