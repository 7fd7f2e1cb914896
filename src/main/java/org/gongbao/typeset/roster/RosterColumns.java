package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * Columns as wide as their widest cells, in whole em; the last one takes what is left and wraps
 * under its own first character (E81).
 */
final class RosterColumns {
  /** Blank between columns, in em. */
  private static final int GAP = 2;

  /** Narrowest column that text is broken into, in em. */
  private static final int LEAST = 4;

  private final int[] widths;
  private final long em;
  private final int left;

  private RosterColumns(int[] widths, long em, int left) {
    this.widths = widths;
    this.em = em;
    this.left = left;
  }

  /**
   * Columns for all rows of a roster.
   *
   * @param em of the roster's size; like {@code measure} in 1/65536 pt
   */
  static RosterColumns over(long measure, long em, int columns, List<List<Cell>> rows) {
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).em());
      }
    }
    int whole = (int) (measure / em);
    int blanks = GAP * (columns - 1);
    int fixed = Arrays.stream(widths, 0, columns - 1).sum() + blanks;
    widths[columns - 1] = Math.min(widths[columns - 1], Math.max(whole - fixed, whole / 3));
    narrow(widths, whole - blanks);
    int free = whole - blanks - Arrays.stream(widths).sum();
    return new RosterColumns(widths, em, Math.max(0, free / 2));
  }

  /** Whether the columns stand side by side in a measure, given in 1/65536 pt. */
  boolean suit(long measure) {
    return widths.length == 1
        || Arrays.stream(widths).sum() + GAP * (widths.length - 1) <= measure / em;
  }

  /** Takes from the widest columns, a whole em at a time, what is more than {@code room}. */
  private static void narrow(int[] widths, int room) {
    int most = Arrays.stream(widths).max().orElse(0);
    while (most > LEAST && Arrays.stream(widths).sum() > room) {
      most--;
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(widths[i], most);
      }
    }
  }

  /** One row, as many lines as its longest cell. */
  FlowItem.Block row(List<Cell> row, Cells cells, PageMaster page) {
    List<Piece> pieces = new ArrayList<>();
    int rows = 1;
    long x = left * em;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      long room = widths[i] * em;
      List<Line> lines = cells.lines(cell, room);
      for (int k = 0; k < lines.size() && cell.em() > 0; k++) {
        long y = k * page.pitch().units();
        pieces.add(new TextPiece(cell.text(), lines.get(k), x, y, room, cell.leaf().id()));
      }
      rows = Math.max(rows, lines.size());
      x += (widths[i] + GAP) * em;
    }
    return FlowItem.Block.of(rows, pieces);
  }
}
