package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.LineBreaker;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.roster.RosterSetting.Cell;

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
   * @param em of the roster's size; like {@code measure} in 1/65536 pt
   */
  static List<FlowItem.Block> lines(List<Cell> row, long measure, long em, LineBreaker breaker) {
    RosterRows rows = new RosterRows(measure, em);
    for (Cell cell : row) {
      boolean wide = cell.line().width() > measure;
      Measure whole = new Measure(measure, 0, 0);
      List<Line> lines = wide ? breaker.lines(cell.text(), whole) : List.of(cell.line());
      if (cell.em() > 0) {
        lines.forEach(part -> rows.add(cell, part));
      }
    }
    rows.end();
    return rows.blocks;
  }

  private void add(Cell cell, Line part) {
    if (x > 0 && x + part.width() > measure) {
      end();
    }
    line.add(new TextPiece(cell.text(), part, x, 0, measure - x, cell.leaf()));
    x += (Math.ceilDiv(part.width(), em) + GAP) * em;
  }

  private void end() {
    blocks.add(FlowItem.Block.of(1, line));
    line.clear();
    x = 0;
  }
}
