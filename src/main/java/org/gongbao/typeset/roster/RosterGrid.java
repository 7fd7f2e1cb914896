package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.roster.Cells.Cell;

/** Short cells on a grid of equal columns of whole em; a wide one takes two of them (E80, R57). */
final class RosterGrid {
  /** Least blank between columns, in em. */
  private static final int GAP = 1;

  /** What stands in the last column at least, in em: a name. */
  private static final int NAME = 3;

  private final int columns;
  private final int pitch;
  private final long em;
  private final long left;
  private final long whole;

  private RosterGrid(int columns, int pitch, long em, long left, long whole) {
    this.columns = columns;
    this.pitch = pitch;
    this.em = em;
    this.left = left;
    this.whole = whole;
  }

  /**
   * A grid over a measure.
   *
   * @param em of the roster's size; like {@code measure} in 1/65536 pt
   */
  static RosterGrid over(long measure, long em, int columns) {
    int pitch = (int) (measure / em / columns);
    // The last column needs no gap, so the grid stands in the middle without it.
    long free = measure / em - (long) (columns - 1) * pitch - NAME;
    return new RosterGrid(columns, pitch, em, Math.max(0, free / 2) * em, measure / em);
  }

  /** Whether no cell is wider than two columns and nine in ten fit one. */
  boolean suits(List<List<Cell>> rows) {
    List<Cell> all = rows.stream().flatMap(List::stream).toList();
    long fit = all.stream().filter(cell -> cell.em() <= pitch - GAP).count();
    return columns > 2
        && 10 * fit >= 9L * all.size()
        && all.stream().allMatch(cell -> cell.em() <= 2 * pitch - GAP);
  }

  /** The lines of a row; what a wide cell pushes past the last column opens another line. */
  List<FlowItem.Block> lines(List<Cell> row) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    int slot = 0;
    for (Cell cell : row) {
      boolean narrow = cell.em() <= pitch - GAP;
      int slots = narrow ? 1 : 2;
      // Past the right edge by so much as an em, the next line has room.
      if (slot > 0 && left / em + (long) slot * pitch + cell.em() > whole) {
        lines.add(line);
        line = new ArrayList<>();
        slot = 0;
      }
      if (cell.em() > 0) {
        long x = left + (long) slot * pitch * em;
        line.add(cell.at(x, slots * pitch * em));
      }
      slot += slots;
    }
    lines.add(line);
    return lines.stream().map(pieces -> FlowItem.Block.of(1, pieces)).toList();
  }
}
