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
 * @param columnGap least characters between columns (R29)
 */
public record PageMaster(
    Size trim,
    Length top,
    Length inner,
    int measure,
    int lines,
    Length em,
    Length pitch,
    int columnGap) {
  /** Characters that a column has at least. */
  private static final int NARROWEST = 5;

  /** The page a layout describes. */
  static PageMaster of(LayoutValues values) {
    return new PageMaster(
        values.get(LayoutKeys.PAGE_SIZE),
        values.get(LayoutKeys.PAGE_TOP),
        values.get(LayoutKeys.PAGE_INNER),
        values.get(LayoutKeys.PAGE_MEASURE),
        values.get(LayoutKeys.PAGE_LINES),
        values.get(LayoutKeys.PAGE_EM),
        values.get(LayoutKeys.PAGE_PITCH),
        values.get(LayoutKeys.PAGE_COLUMN_GAP));
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

  /** How many columns the type area holds. */
  public int mostColumns() {
    return Math.max(1, (measure + columnGap) / (NARROWEST + columnGap));
  }

  /** Columns of whole characters; what is left over widens the gaps (R29). */
  public ColumnGrid columns(int count) {
    if (count == 1) {
      return new ColumnGrid(em.times(measure), Length.ZERO);
    }
    int characters = (measure - (count - 1) * columnGap) / count;
    Length width = em.times(characters);
    long gap = em.times(measure - (long) characters * count).units() / (count - 1);
    return new ColumnGrid(width, width.plus(new Length(gap)));
  }

  /**
   * The type area turned a quarter, as a page of its own without margins (R44): as wide as this one
   * is high, in whole characters and lines.
   */
  public PageMaster turned() {
    Rect area = typeArea(true);
    int characters = (int) (area.height().units() / em.units());
    int rows = (int) ((area.width().units() - em.units()) / pitch.units()) + 1;
    Size turned = new Size(area.height(), area.width());
    return new PageMaster(turned, Length.ZERO, Length.ZERO, characters, rows, em, pitch, columnGap);
  }
}
