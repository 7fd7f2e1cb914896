package org.gongbao.style;

import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/**
 * The page and its type area (版心), which is a grid of whole characters by whole lines (R19, R28).
 *
 * @param trim the cut page
 * @param top 天头: above the first line's em box
 * @param inner 订口: beside the binding edge, at the left of odd pages
 * @param measure characters in a full line
 * @param lines on a full page
 * @param em advance of one character of the grid
 * @param pitch from baseline to baseline
 */
public record PageMaster(
    Size trim, Length top, Length inner, int measure, int lines, Length em, Length pitch) {

  /** The page a layout describes. */
  static PageMaster of(LayoutValues values) {
    return new PageMaster(
        values.get(LayoutKeys.PAGE_SIZE),
        values.get(LayoutKeys.PAGE_TOP),
        values.get(LayoutKeys.PAGE_INNER),
        values.get(LayoutKeys.PAGE_MEASURE),
        values.get(LayoutKeys.PAGE_LINES),
        values.get(LayoutKeys.PAGE_EM),
        values.get(LayoutKeys.PAGE_PITCH));
  }

  /** The type area of a page: odd pages bind at the left, even ones at the right. */
  public Rect typeArea(boolean odd) {
    Length width = em.times(measure);
    Length height = pitch.times(lines - 1L).plus(em);
    Length x = odd ? inner : trim.width().minus(inner).minus(width);
    return new Rect(x, top, width, height);
  }

  /**
   * The baseline of a grid line, from the top of the trim. An em box reaches 0.88 em above its
   * baseline (R40).
   *
   * @param line from 0
   */
  public Length baseline(int line) {
    return top.plus(em.thousandths(880)).plus(pitch.times(line));
  }
}
