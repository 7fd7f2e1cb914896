package org.gongbao.press.impose;

/** How pages are brought onto sheets and these into a booklet (R73). */
public enum Scheme {
  /** Sheets of four pages, folded once, all laid into one another and stitched through the fold. */
  SADDLE(Folding.ONCE, Integer.MAX_VALUE),
  /** Two pages side by side in reading order, printed on one side. */
  TWO_UP(Folding.NONE, 2),
  /** Sheets of eight pages, folded twice. */
  FOUR_UP(Folding.TWICE, 8),
  /** Sheets of sixteen pages, folded three times. */
  EIGHT_UP(Folding.THRICE, 16),
  /** Sheets of four pages laid into one another by sections, which are stacked and glued. */
  PERFECT(Folding.ONCE, 16);

  private final Folding folding;
  private final int section;

  Scheme(Folding folding, int section) {
    this.folding = folding;
    this.section = section;
  }

  Folding folding() {
    return folding;
  }

  /** Pages of a section when nothing else is said. */
  int section() {
    return section;
  }

  /** Whether the pages of a section can be chosen. */
  public boolean hasSections() {
    return this != SADDLE && this != TWO_UP;
  }

  /** Pages on one sheet: what a section is a multiple of. */
  public int pagesOfSheet() {
    return folding.pages();
  }
}
