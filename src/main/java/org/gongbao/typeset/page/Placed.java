package org.gongbao.typeset.page;

/**
 * A flow item, or some lines of one, on a page.
 *
 * @param looseness the version of a paragraph
 * @param from first line of a paragraph
 * @param to after its last line here
 * @param row the grid line it begins on
 */
record Placed(Part part, int item, int looseness, int from, int to, int row) {
  /** What of the item stands here. */
  enum Part {
    /** The item itself. */
    WHOLE,
    /** What a block repeats above itself at the head of a page. */
    OPENING,
    /** What closes a block at the foot of a page, from the block's own first line on. */
    CLOSING
  }

  static Placed lines(int item, int looseness, int from, int to, int row) {
    return new Placed(Part.WHOLE, item, looseness, from, to, row);
  }

  static Placed block(Part part, int item, int row) {
    return new Placed(part, item, 0, 0, 1, row);
  }
}
