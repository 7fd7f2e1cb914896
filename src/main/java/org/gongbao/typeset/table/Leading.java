package org.gongbao.typeset.table;

import org.gongbao.style.PageMaster;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;

/** Where lines stand in the height they take. */
final class Leading {
  /** An em box reaches 0.88 em above its baseline (R40). */
  private static final int ASCENT = 880;

  private Leading() {}

  /** The height a line takes in a style, in 1/65536 pt: the page's pitch when it says nothing. */
  static long of(Style style, PageMaster page) {
    long leading = style.get(StyleKeys.LEADING).units();
    return leading == 0 ? page.pitch().units() : leading;
  }

  /** From the top of a line's height to its baseline: the em box stands in the middle. */
  static long baseline(long leading, long size) {
    return (leading - size) / 2 + size * ASCENT / 1000;
  }
}
