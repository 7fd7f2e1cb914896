package org.gongbao.app;

import org.gongbao.press.impose.Scheme;

/** How pages are brought onto sheets. */
public enum SheetScheme {
  /** Folded once, laid into one another, stitched through the fold. */
  SADDLE(Scheme.SADDLE),
  /** Two side by side in reading order. */
  TWO_UP(Scheme.TWO_UP),
  /** Eight pages a sheet, folded twice. */
  FOUR_UP(Scheme.FOUR_UP),
  /** Sixteen pages a sheet, folded three times. */
  EIGHT_UP(Scheme.EIGHT_UP),
  /** Folded once, laid into one another by sections, glued. */
  PERFECT(Scheme.PERFECT);

  private final Scheme scheme;

  SheetScheme(Scheme scheme) {
    this.scheme = scheme;
  }

  Scheme scheme() {
    return scheme;
  }
}
