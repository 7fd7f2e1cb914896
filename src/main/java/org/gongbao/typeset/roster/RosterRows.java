package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * A row with more cells than columns find room: cell after cell, over as many lines as it takes.
 */
final class RosterRows {
  /** Blank between cells, in em. */
  private static final int GAP = 2;

  private final long measure;
  private final long em;
  private final List<FlowItem.Block> blocks = new ArrayList<>();
  private final List<Piece> line = new ArrayList<>();
  private long x;

  private RosterRows(long measure, long em) {
    this.measure = measure;
    this.em = em;
  }

  /**
   * The lines of a row.
   *
   * @param measure in 1/65536 pt
   */
  static List<FlowItem.Block> lines(List<Cell> row, long measure, Cells cells) {
    RosterRows rows = new RosterRows(measure, cells.em());
    for (Cell cell : row) {
      if (!cell.isEmpty()) {
        cells.lines(cell, measure).forEach(part -> rows.add(cell, part));
      }
    }
    rows.end();
    return rows.blocks;
  }

  private void add(Cell cell, Line part) {
    if (x > 0 && x + part.width() > measure) {
      end();
    }
    line.add(new TextPiece(cell.text(), part, x, 0, measure - x, cell.leaf().id()));
    x += (Math.ceilDiv(part.width(), em) + GAP) * em;
  }

  private void end() {
    blocks.add(FlowItem.Block.of(1, line));
    line.clear();
    x = 0;
  }
}
