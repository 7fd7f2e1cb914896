package org.gongbao.typeset.page;

/**
 * A flow item, or some lines of one, on a page.
 *
 * @param looseness the version of a paragraph
 * @param from first line of a paragraph
 * @param to after its last line here
 * @param row the grid line it begins on
 * @param shift how far above that line it begins, where it shares the line above, in 1/65536 pt
 * @param x of its column from the left edge of the type area, in 1/65536 pt
 */
record Placed(Part part, int item, int looseness, int from, int to, int row, long shift, long x) {
  /** What of the item stands here. */
  enum Part {
    /** The item itself. */
    WHOLE,
    /** A block that moved on to the head of a page or column. */
    FLOATED,
    /** What a block repeats above itself at the head of a page. */
    OPENING,
    /** What closes a block at the foot of a page, from the block's own first line on. */
    CLOSING
  }

  static Placed lines(int item, int looseness, int from, int to, int row) {
    return new Placed(Part.WHOLE, item, looseness, from, to, row, 0, 0);
  }

  static Placed block(Part part, int item, int row, long shift) {
    return new Placed(part, item, 0, 0, 1, row, shift, 0);
  }

  /** The same in a column that begins so many grid lines down the page. */
  Placed in(long column, int down) {
    return new Placed(part, item, looseness, from, to, row + down, shift, column);
  }
}
