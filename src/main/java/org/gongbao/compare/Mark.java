package org.gongbao.compare;

import org.gongbao.geom.Rect;

/**
 * What the proof-reader is to see in the margin of the new proof.
 *
 * @param page index from 0
 * @param area of the changed line or picture; without height, a line under which, over which or in
 *     which something was taken out
 * @param turned whether the line runs up the page (R44)
 */
public record Mark(Kind kind, int page, Rect area, boolean turned) {
  /** What happened there. */
  public enum Kind {
    CHANGED,
    TAKEN_OUT
  }
}
