package org.gongbao.typeset.line;

import java.util.List;
import org.gongbao.page.PageItem.TextItem;

/** Turns a chosen line into page items. */
public final class LineSetter {
  private LineSetter() {}

  /**
   * Sets one line.
   *
   * @param x of the line's left edge, indent included, in 1/65536 pt
   * @param baseline in 1/65536 pt
   * @param leaf the structure leaf of the items
   */
  public static List<TextItem> set(PreparedText text, Line line, long x, long baseline, int leaf) {
    throw new UnsupportedOperationException();
  }
}
