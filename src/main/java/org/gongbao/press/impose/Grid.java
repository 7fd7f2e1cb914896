package org.gongbao.press.impose;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/**
 * The cells that pages stand in on a sheet, before creep. Pages meet at the spine; where the knife
 * passes between two of them they keep the cutting allowance each.
 *
 * @param left edge of each column
 * @param top edge of each row
 * @param fold x of every vertical fold, spines and others
 * @param headFold y of the fold between two rows; as empty list without one
 */
record Grid(
    Size trim,
    Size sheet,
    Length allowance,
    Length milled,
    List<Length> left,
    List<Length> top,
    List<Length> fold,
    List<Length> headFold) {

  /** The cells of a sheet, centred on it. */
  static Grid on(Size sheet, Folding folding, Size trim, Length allowance, Length milled) {
    Size block = block(folding, trim, allowance, milled);
    Length x0 = half(sheet.width().minus(block.width()));
    Length y0 = half(sheet.height().minus(block.height()));
    List<Length> left =
        IntStream.range(0, folding.columns())
            .mapToObj(column -> x0.plus(across(folding, column, trim, allowance, milled)))
            .toList();
    List<Length> top =
        IntStream.range(0, folding.rows())
            .mapToObj(row -> y0.plus(trim.height().plus(allowance.times(2)).times(row)))
            .toList();
    return new Grid(
        trim,
        sheet,
        allowance,
        milled,
        left,
        top,
        between(left, trim.width()),
        between(top, trim.height()));
  }

  /** What the pages take together, from trim to trim. */
  static Size block(Folding folding, Size trim, Length allowance, Length milled) {
    int columns = folding.columns();
    return new Size(
        across(folding, columns - 1, trim, allowance, milled).plus(trim.width()),
        trim.height().times(folding.rows()).plus(allowance.times(2L * (folding.rows() - 1))));
  }

  Rect cell(int row, int column) {
    return new Rect(left.get(column), top.get(row), trim.width(), trim.height());
  }

  private static Length across(
      Folding folding, int columns, Size trim, Length allowance, Length milled) {
    Length x = trim.width().times(columns);
    for (int column = 0; column < columns; column++) {
      x = x.plus((folding.spineAfter(column) ? milled : allowance).times(2));
    }
    return x;
  }

  private static List<Length> between(List<Length> starts, Length size) {
    return IntStream.range(1, starts.size())
        .mapToObj(i -> half(starts.get(i - 1).plus(size).plus(starts.get(i))))
        .toList();
  }

  private static Length half(Length length) {
    return new Length(Math.floorDiv(length.units(), 2));
  }
}
