package org.gongbao.font;

/** The extent of an outline in font units. */
record GlyphBox(int left, int bottom, int right, int top) {
  static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);

  GlyphBox moved(int dx) {
    return new GlyphBox(left + dx, bottom, right + dx, top);
  }

  GlyphBox plus(GlyphBox other) {
    return new GlyphBox(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }
}
