package org.gongbao.font;

/**
 * How one glyph is moved or widened to fit its {@link Cell}, in font units.
 *
 * @param left edge of what is widened
 * @param from its width
 * @param to the width it gets
 * @param shift to the right afterwards
 */
record CellFit(int left, int from, int to, int shift) {
  /**
   * @param cell of a derived face
   * @param own advance of the glyph in its own face
   */
  static CellFit of(Cell cell, int unitsPerEm, int own, GlyphBox ink) {
    int width = advance(cell, unitsPerEm, own);
    return switch (cell.fit()) {
      case OWN, LEFT, WIDER -> moved(0);
      case RIGHT -> moved(width - own);
      case BODY -> moved(Math.floorDiv(width - own, 2));
      case CENTRE -> moved(Math.floorDiv(width - ink.left() - ink.right(), 2));
      case FILL -> {
        int span = ink.right() - ink.left();
        yield span <= 0 ? moved(0) : new CellFit(ink.left(), span, width, 0);
      }
    };
  }

  private static CellFit moved(int shift) {
    return new CellFit(0, 1, 1, shift);
  }

  /** The advance of a glyph in its cell. */
  static int advance(Cell cell, int unitsPerEm, int own) {
    int asked = (int) Rounding.nearest((long) cell.advance() * unitsPerEm, 1000);
    return switch (cell.fit()) {
      case OWN -> own;
      case WIDER -> own + asked;
      case LEFT, RIGHT, BODY, CENTRE, FILL -> asked;
    };
  }

  boolean isIdentity() {
    return from == to && left == shift;
  }

  int x(int x) {
    return (int) Rounding.nearest((long) (x - left) * to, from) + shift;
  }
}
