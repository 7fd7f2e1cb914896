package org.gongbao.typeset.flow;

import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.PreparedText;

/**
 * One line, or part of a line, at its place in a flow item; places are in 1/65536 pt from the left
 * edge of the type area and from the baseline of the item's first grid line.
 */
public sealed interface Piece {
  long x();

  long y();

  /**
   * A line of text.
   *
   * @param room the width it was meant for
   * @param leaf counted from 0 in the flow, or {@link org.gongbao.page.PageItem#ARTIFACT}
   */
  record TextPiece(PreparedText text, Line line, long x, long y, long room, int leaf)
      implements Piece {
    /** The same line elsewhere. */
    public TextPiece at(long newX, long newY) {
      return new TextPiece(text, line, newX, newY, room, leaf);
    }
  }

  /**
   * Leader marks at equal distances.
   *
   * @param text the mark, one glyph
   * @param x of the first mark's cell
   * @param pitch from one mark to the next
   */
  record LeaderPiece(PreparedText text, Line line, long x, long y, int count, long pitch)
      implements Piece {}
}
