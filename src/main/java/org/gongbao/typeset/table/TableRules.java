package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.geom.Length;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.RulePiece;

/** The rules of a table; a rule stands in the middle of the edge it marks. */
final class TableRules {
  private final Columns columns;
  private final TableLook look;

  TableRules(Columns columns, TableLook look) {
    this.columns = columns;
    this.look = look;
  }

  /** A rule over all columns. */
  RulePiece across(long y, Length thickness) {
    return horizontal(0, columns.count(), y, thickness);
  }

  /** The rules inside rows {@code from} to before {@code to} and at their sides. */
  List<Piece> inside(SetRows rows, int from, int to, long top, boolean head) {
    List<Piece> rules = new ArrayList<>();
    boolean grid = look.grid();
    BitSet[] closed = new BitSet[to - from]; // columns whose cell ends below this row
    BitSet[] sided = new BitSet[to - from]; // columns whose cell ends at their right
    for (int i = 0; i < closed.length; i++) {
      closed[i] = new BitSet();
      sided[i] = new BitSet();
    }
    for (SetCell cell : rows.cells(from, to)) {
      int last = cell.row() + cell.rows() - 1;
      for (int row = Math.max(from, cell.row()); row <= Math.min(to - 1, last); row++) {
        sided[row - from].set(cell.end() - 1);
        if (row == last) {
          closed[row - from].set(cell.column(), cell.end());
        }
      }
    }
    for (int row = from; row < to - 1; row++) {
      if (grid || head) {
        below(closed[row - from], sided[row - from], top + rows.height(from, row + 1), rules);
      }
    }
    if (grid) {
      for (int column = 0; column < columns.count() - 1; column++) {
        beside(rows, from, to, top, column, sided, rules);
      }
    }
    if (look.sides()) {
      long height = rows.height(from, to);
      rules.add(vertical(columns.edges()[0], top, height, look.outer()));
      rules.add(vertical(columns.edges()[columns.count()], top, height, look.outer()));
    }
    return rules;
  }

  private void below(BitSet closed, BitSet sided, long y, List<Piece> rules) {
    int from = closed.nextSetBit(0);
    while (from >= 0) {
      int to = closed.nextClearBit(from);
      if (look.grid()) {
        rules.add(horizontal(from, to, y, look.inner()));
      } else {
        to = Math.min(to, sided.nextSetBit(from) + 1);
        rules.add(apart(horizontal(from, to, y, look.inner())));
      }
      from = closed.nextSetBit(to);
    }
  }

  /** Rules under neighbouring heads do not touch where no rule stands between them. */
  private RulePiece apart(RulePiece rule) {
    long blank = columns.beside() / 2;
    return new RulePiece(
        rule.x() + blank, rule.y(), rule.width() - 2 * blank, rule.height(), rule.ink());
  }

  private void beside(
      SetRows rows, int from, int to, long top, int column, BitSet[] sided, List<Piece> rules) {
    int begin = from;
    while (begin < to) {
      int end = begin;
      while (end < to && sided[end - from].get(column)) {
        end++;
      }
      if (end > begin) {
        long y = top + rows.height(from, begin);
        long height = rows.height(begin, end);
        rules.add(vertical(columns.edges()[column + 1], y, height, look.inner()));
      }
      begin = end + 1;
    }
  }

  private RulePiece horizontal(int from, int to, long y, Length thickness) {
    long x = columns.edges()[from];
    long width = columns.edges()[to] - x;
    return new RulePiece(x, y - thickness.units() / 2, width, thickness.units(), look.ink());
  }

  private RulePiece vertical(long x, long y, long height, Length thickness) {
    return new RulePiece(x - thickness.units() / 2, y, thickness.units(), height, look.ink());
  }
}
