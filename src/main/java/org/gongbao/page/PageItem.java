package org.gongbao.page;

import org.gongbao.font.FontFace;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Rect;

/** The closed vocabulary of a finished page; every position is final. */
public sealed interface PageItem {
  /** {@link #leaf} of an item that belongs to no content: folios, leaders, rules (R61). */
  int ARTIFACT = -1;

  /** The {@link StructNode.StructLeaf#id} this item belongs to, or {@link #ARTIFACT}. */
  int leaf();

  /**
   * A run of glyphs on one baseline in one face and size.
   *
   * @param x of the pen at the first glyph, in 1/65536 pt from the left edge of the trim
   * @param baseline in 1/65536 pt below the top edge of the trim
   * @param text one code point per glyph
   * @param advances one per code point, in 1/65536 pt: from this glyph's pen position to the next's
   * @param size of the em, in 1/65536 pt
   */
  record TextItem(
      long x,
      long baseline,
      String text,
      long[] advances,
      FontFace face,
      long size,
      Ink ink,
      int leaf)
      implements PageItem {
    public TextItem {
      if (text.codePointCount(0, text.length()) != advances.length) {
        throw new IllegalArgumentException("one advance per code point: " + text);
      }
    }

    /** Where the pen stands after the last glyph. */
    public long end() {
      long end = x;
      for (long advance : advances) {
        end += advance;
      }
      return end;
    }
  }

  /** A filled rectangle: a rule, a band of colour. */
  record RuleItem(Rect area, Ink ink, int leaf) implements PageItem {}

  /** An area that leads to a destination when clicked. */
  record LinkItem(Rect area, Destination target, int leaf) implements PageItem {}
}
