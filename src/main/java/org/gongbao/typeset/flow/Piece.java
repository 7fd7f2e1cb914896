package org.gongbao.typeset.flow;

import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.image.ImageAsset;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.PreparedText;

/**
 * One line, or part of a line, at its place in a flow item; places are in 1/65536 pt from the left
 * edge of the type area and from the baseline of the item's first grid line.
 */
public sealed interface Piece {
  long x();

  long y();

  /** The same piece elsewhere. */
  Piece at(long newX, long newY);

  /**
   * A line of text.
   *
   * @param room the width it was meant for
   * @param leaf counted from 0 in the flow, or {@link org.gongbao.page.PageItem#ARTIFACT}
   */
  record TextPiece(PreparedText text, Line line, long x, long y, long room, int leaf)
      implements Piece {
    @Override
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
      implements Piece {
    @Override
    public LeaderPiece at(long newX, long newY) {
      return new LeaderPiece(text, line, newX, newY, count, pitch);
    }
  }

  /**
   * A rule, or a band of colour; {@code x}, {@code y} is its top left corner.
   *
   * @param width in 1/65536 pt
   * @param height in 1/65536 pt
   */
  record RulePiece(long x, long y, long width, long height, Ink ink) implements Piece {
    @Override
    public RulePiece at(long newX, long newY) {
      return new RulePiece(newX, newY, width, height, ink);
    }
  }

  /**
   * A picture; {@code x}, {@code y} is its top left corner.
   *
   * @param width in 1/65536 pt
   * @param height in 1/65536 pt
   * @param leaf counted from 0 in the flow
   */
  record ImagePiece(ImageAsset image, long x, long y, long width, long height, int leaf)
      implements Piece {
    @Override
    public ImagePiece at(long newX, long newY) {
      return new ImagePiece(image, newX, newY, width, height, leaf);
    }
  }

  /**
   * A picture as large as the trim lets it be, in the middle of the page; the page has neither
   * number nor running head.
   *
   * @param leaf counted from 0 in the flow
   */
  record PlatePiece(ImageAsset image, int leaf) implements Piece {
    @Override
    public long x() {
      return 0;
    }

    @Override
    public long y() {
      return 0;
    }

    /** A plate has one place on its page. */
    @Override
    public PlatePiece at(long newX, long newY) {
      return this;
    }

    /** Its size on a page, neither cropped nor stretched. */
    public Size size(Size trim) {
      double factor =
          Math.min(
              (double) trim.width().units() / image.width(),
              (double) trim.height().units() / image.height());
      return new Size(
          new Length((long) (image.width() * factor)),
          new Length((long) (image.height() * factor)));
    }
  }
}
