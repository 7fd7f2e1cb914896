package org.gongbao.press.proof;

import org.gongbao.geom.Rect;

/**
 * A change that the margin of a proof shows (R75).
 *
 * @param page index from 0
 * @param area of the changed line or picture on the page; where something was only taken out, a
 *     line without height under, over or across the text it was taken from
 * @param turned whether the text runs up the page (R44)
 */
public record ChangeMark(Kind kind, int page, Rect area, boolean turned) {
  /** What happened there. */
  public enum Kind {
    CHANGED,
    TAKEN_OUT
  }
}
