package org.gongbao.typeset.box;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.RulePiece;

/** The rules around a box; they lie in the middle of the grid lines above and below its text. */
final class BoxFrame {
  private static final long THICKNESS = Length.points(0.5).units();

  /** The middle of an em box lies 0.38 em above its baseline, its foot 0.12 em below (R40). */
  private static final int MIDDLE = 380;

  private static final int FOOT = 120;

  private final long width;
  private final long pitch;
  private final long em;

  /** For a box as wide as a measure, in 1/65536 pt. */
  BoxFrame(long width, PageMaster page) {
    this.width = width;
    this.pitch = page.pitch().units();
    this.em = page.em().units();
  }

  /** Between a rule at the side and the text: a character, so that the text stays on the grid. */
  long padding() {
    return em;
  }

  /** Lines of a box with the rules beside them; the first and the last part close it. */
  Block around(List<Piece> pieces, int lines, boolean first, boolean last) {
    int rows = lines + (first ? 1 : 0) + (last ? 1 : 0);
    long from = first ? middle(0) : above(0);
    long to = last ? middle(rows - 1) : above(rows);
    List<Piece> all = sides(from, to);
    if (first) {
      all.add(across(from));
    }
    if (last) {
      all.add(across(to));
    }
    all.addAll(pieces);
    return Block.of(rows, all);
  }

  /** A grid line that opens a part at the head of a page. */
  Block opening() {
    List<Piece> pieces = sides(middle(0), above(1));
    pieces.add(across(middle(0)));
    return Block.of(1, pieces);
  }

  /** What closes a part at the foot of a page, below its last grid line. */
  List<Piece> closing(int rows) {
    long foot = (rows - 1) * pitch + em * FOOT / 1000;
    // The text keeps as much from the rule as there is between its lines, but not past half an em.
    long to = foot + Math.min(pitch - em, em / 2);
    List<Piece> pieces = to > above(rows) ? sides(above(rows), to) : new ArrayList<>();
    pieces.add(across(Math.max(to, above(rows))));
    return pieces;
  }

  private List<Piece> sides(long from, long to) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new RulePiece(0, from, THICKNESS, to - from, Ink.BLACK));
    pieces.add(new RulePiece(width - THICKNESS, from, THICKNESS, to - from, Ink.BLACK));
    return pieces;
  }

  private Piece across(long y) {
    return new RulePiece(0, y - THICKNESS / 2, width, THICKNESS, Ink.BLACK);
  }

  private long middle(int row) {
    return row * pitch - em * MIDDLE / 1000;
  }

  /** Halfway between a grid line and the one above, so that neighbours meet. */
  private long above(int row) {
    return middle(row) - pitch / 2;
  }
}
