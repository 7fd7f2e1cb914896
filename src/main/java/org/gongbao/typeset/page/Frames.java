package org.gongbao.typeset.page;

/**
 * The columns ahead, the nearest first.
 *
 * @param here columns left on this page
 * @param rows grid lines of each of these
 * @param full grid lines of the columns of further pages
 * @param begun whether something stands above the nearest column on its page
 * @param filled whether the columns end a stretch together, so that no page ends with them
 * @param noted lines of footnotes that stand at the foot of the nearest column already
 */
record Frames(int here, int rows, int full, boolean begun, boolean filled, int noted) {
  /** Columns of full pages. */
  static Frames pages(int rows) {
    return new Frames(1, rows, rows, false, false, 0);
  }

  /**
   * A column ahead.
   *
   * @param ahead from 0
   */
  Frame at(int ahead) {
    int lines = ahead < here ? rows : full;
    boolean lastOfPage = !filled && ahead >= here - 1;
    return new Frame(lines, lines < full, begun && ahead == 0, lastOfPage, ahead == 0 ? noted : 0);
  }

  /**
   * One column.
   *
   * @param mayStayEmpty because a fuller one follows
   * @param begun whether something stands above it on its page
   * @param endsPage whether a page ends with it
   * @param noted lines of footnotes that stand at its foot already
   */
  record Frame(int rows, boolean mayStayEmpty, boolean begun, boolean endsPage, int noted) {}
}
