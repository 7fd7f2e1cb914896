package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gongbao.typeset.table.CellText.CellLine;

/**
 * Parts what no page can hold: a row between its lines, then rows joined by merged cells between
 * the rows, the text of the merged cells going on from part to part.
 */
final class TallRows {
  private final int lines;
  private final List<Integer> parted = new ArrayList<>();

  /**
   * Prepares to part rows.
   *
   * @param lines how many lines a row may hold at most
   */
  TallRows(int lines) {
    this.lines = Math.max(1, lines);
  }

  /** Rows with their number and the cells that begin in them, row by row. */
  record Rows(int count, List<SetCell> cells) {}

  /** The rows that were parted, counted as they were written. */
  List<Integer> parted() {
    return parted;
  }

  /** The same rows, each with no more lines than a page can hold. */
  Rows withinPage(Rows rows) {
    int[] most = most(rows);
    int[] first = new int[rows.count() + 1];
    for (int row = 0; row < rows.count(); row++) {
      int parts = Math.max(1, Math.ceilDiv(most[row], lines));
      first[row + 1] = first[row] + parts;
      if (parts > 1) {
        parted.add(row);
      }
    }
    if (parted.isEmpty()) {
      return rows;
    }
    List<SetCell> cells = new ArrayList<>();
    for (SetCell cell : rows.cells()) {
      int begin = first[cell.row()];
      int end = first[cell.row() + cell.rows()];
      if (cell.rows() > 1 || end - begin == 1) {
        cells.add(cell.covering(begin, end - begin, cell.lines()));
      } else {
        for (int part = 0; part < end - begin; part++) {
          int from = Math.min(cell.lines().size(), part * lines);
          int to = Math.min(cell.lines().size(), from + lines);
          cells.add(cell.covering(begin + part, 1, cell.lines().subList(from, to)));
        }
      }
    }
    return inOrder(first[rows.count()], cells);
  }

  /** The lines each row has to hold; what merged cells lack goes to the last row they cover. */
  private static int[] most(Rows rows) {
    int[] most = new int[rows.count()];
    Arrays.fill(most, 1);
    List<SetCell> ordered = new ArrayList<>(rows.cells());
    ordered.sort(Comparator.comparingInt(cell -> cell.row() + cell.rows()));
    for (SetCell cell : ordered) {
      int last = cell.row() + cell.rows() - 1;
      int above = Arrays.stream(most, cell.row(), last).sum();
      most[last] = Math.max(most[last], cell.lines().size() - above);
    }
    return most;
  }

  /**
   * The same rows with every merged cell cut at some edges.
   *
   * @param edges the rows below the cuts
   * @param capacity lines that rows from one to before another hold
   */
  static Rows cut(Rows rows, TreeSet<Integer> edges, Capacity capacity) {
    List<SetCell> cells = new ArrayList<>();
    for (SetCell cell : rows.cells()) {
      List<CellLine> left = cell.lines();
      int from = cell.row();
      int end = cell.row() + cell.rows();
      for (int edge : edges.subSet(from, false, end, false)) {
        int room = Math.min(left.size(), capacity.lines(from, edge));
        cells.add(cell.covering(from, edge - from, left.subList(0, room)));
        left = left.subList(room, left.size());
        from = edge;
      }
      cells.add(cell.covering(from, end - from, left));
    }
    return inOrder(rows.count(), cells);
  }

  /** How many lines rows hold. */
  interface Capacity {
    int lines(int from, int to);
  }

  private static Rows inOrder(int count, List<SetCell> cells) {
    cells.sort(Comparator.comparingInt(SetCell::row).thenComparingInt(SetCell::column));
    return new Rows(count, cells);
  }
}
