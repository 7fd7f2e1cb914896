package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongbao.model.Table.Align;
import org.gongbao.page.PageItem;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.table.CellText.CellLine;

/** The rows of a head or a body with their heights and all cells in their lines. */
final class SetRows {
  private final Columns columns;
  private final List<SetCell> cells;
  private final long[] tops;
  private final int[] firstCell;
  private final long leading;
  private final long size;

  private SetRows(Columns columns, List<SetCell> cells, long[] heights, Style style, long leading) {
    this.columns = columns;
    this.cells = cells;
    this.leading = leading;
    this.size = style.get(StyleKeys.SIZE).units();
    this.tops = new long[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i];
    }
    this.firstCell = new int[heights.length + 1];
    cells.forEach(cell -> firstCell[cell.row() + 1]++);
    for (int i = 0; i < heights.length; i++) {
      firstCell[i + 1] += firstCell[i];
    }
  }

  /** How high rows become. */
  interface RowHeight {
    /** The height of a row that holds so many lines, in 1/65536 pt. */
    long of(int lines);
  }

  /**
   * Rows as high as their cells ask.
   *
   * @param cells row by row
   * @param leading from line to line in a cell, in 1/65536 pt
   */
  static SetRows of(
      int rows, List<SetCell> cells, Columns columns, Style style, long leading, RowHeight height) {
    long[] heights = new long[rows];
    Arrays.fill(heights, height.of(1));
    List<SetCell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparingInt(cell -> cell.row() + cell.rows()));
    for (SetCell cell : ordered) {
      long needed = height.of(Math.max(1, cell.lines().size()));
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        needed -= heights[row];
      }
      // What a merged cell lacks goes to the last row it covers.
      if (needed > 0) {
        heights[cell.row() + cell.rows() - 1] += needed;
      }
    }
    return new SetRows(columns, cells, heights, style, leading);
  }

  int count() {
    return tops.length - 1;
  }

  /** The height of rows {@code from} to before {@code to}, in 1/65536 pt. */
  long height(int from, int to) {
    return tops[to] - tops[from];
  }

  /** The cells that begin in rows {@code from} to before {@code to}. */
  List<SetCell> cells(int from, int to) {
    return cells.subList(firstCell[from], firstCell[to]);
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
    long blank = (height - cell.lines().size() * leading) / 2;
    long baseline = top + blank + Leading.baseline(leading, size);
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
    if (line.stands()) {
      return line.indent();
    }
    long free = columns.room(cell.cell()) - line.width();
    if (cell.number()) {
      return columns.point(cell.column())
          - columns.left(cell.cell())
          - cell.cell().text().beforePoint();
    }
    return switch (cell.align()) {
      case LEFT -> line.indent();
      case RIGHT -> line.indent() + free;
      case CENTRE, DECIMAL -> line.indent() + free / 2;
    };
  }

  /** Whether a cell is drawn by its decimal point. */
  static boolean byPoint(MeasuredCell cell, Align align) {
    return align == Align.DECIMAL
        && cell.cell().columns() == 1
        && NumberShape.isNumber(cell.text().text());
  }
}
