package org.gongbao.page;

import java.util.List;
import org.gongbao.font.FontFace;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;

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

  /** A picture that fills an area. */
  record ImageItem(Rect area, ImageAsset image, int leaf) implements PageItem {}

  /**
   * A filled circle: a dot of emphasis (R59).
   *
   * @param x of its centre, in 1/65536 pt from the left edge of the trim
   * @param y of its centre, in 1/65536 pt below the top edge of the trim
   * @param radius in 1/65536 pt
   */
  record DotItem(long x, long y, long radius, Ink ink, int leaf) implements PageItem {}

  /**
   * Items turned a quarter to the left, for a table across the page (R44). Their own coordinates
   * begin at the corner that lands on {@code x}, {@code y}; what grows to the right in them goes up
   * the page, what grows down goes to the right.
   *
   * @param x of that corner on the page, in 1/65536 pt
   * @param y of that corner on the page, in 1/65536 pt
   */
  record TurnedItem(long x, long y, List<PageItem> items) implements PageItem {
    public TurnedItem {
      items = List.copyOf(items);
    }

    /** None of its own: each item has one. */
    @Override
    public int leaf() {
      return ARTIFACT;
    }
  }

  /**
   * A form at its place on the page, turned about its own top left corner.
   *
   * @param x of that corner, in 1/65536 pt from the left edge of the trim
   * @param y of that corner, in 1/65536 pt below the top edge of the trim
   * @param degrees anticlockwise, 0 to 359
   */
  record FormItem(long x, long y, int degrees, Form form) implements PageItem {
    /** None: what pages share is no part of the text. */
    @Override
    public int leaf() {
      return ARTIFACT;
    }
  }

  /** An area that leads to a destination when clicked. */
  record LinkItem(Rect area, Destination target, int leaf) implements PageItem {}
}
