package org.gongbao.page;

import org.gongbao.geom.Length;

/**
 * The paper around the trim, the same on all four sides (R70).
 *
 * @param bleed how far ink runs past the cut, so that no white edge shows
 * @param slug from the end of the bleed to the edge of the sheet: the room for crop marks
 */
public record Surround(Length bleed, Length slug) {
  /** A page that is the sheet: nothing is cut. */
  public static final Surround NONE = new Surround(Length.ZERO, Length.ZERO);

  /** From the trim to the edge of the sheet. */
  public Length width() {
    return bleed.plus(slug);
  }
}
