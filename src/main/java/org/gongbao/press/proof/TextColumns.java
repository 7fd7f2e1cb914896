package org.gongbao.press.proof;

import java.util.List;
import org.gongbao.page.Page;
import org.gongbao.page.SetLine;

/** The columns of a page, as far as lines stand in them, and the side of each that marks go to. */
public final class TextColumns {
  private final List<Long> lefts;
  private final Page page;
  private final boolean recto;

  private TextColumns(List<Long> lefts, Page page, boolean recto) {
    this.lefts = lefts;
    this.page = page;
    this.recto = recto;
  }

  /**
   * The columns of a page.
   *
   * @param lines of the page, none of them turned
   */
  public static TextColumns of(Page page, int index, List<SetLine> lines) {
    List<Long> lefts = lines.stream().map(SetLine::left).distinct().sorted().toList();
    return new TextColumns(lefts, page, index % 2 == 0);
  }

  /**
   * The column that a place is in, from 1.
   *
   * @param x in 1/65536 pt from the left edge of the trim
   */
  int at(long x) {
    return Math.max(1, (int) lefts.stream().filter(left -> left <= x).count());
  }

  int count() {
    return lefts.size();
  }

  /** Where a text of some width begins that ends flush with the outer edge of the type area. */
  long outer(long width) {
    return recto ? page.typeArea().right().units() - width : page.typeArea().x().units();
  }

  /**
   * Where marks of a column stand: the outer margin for the only one, the margin beside the first
   * and the last, the gutter to the left of one between.
   *
   * @param column from 1
   */
  public Side side(int column) {
    long left = page.typeArea().x().units();
    long right = page.typeArea().right().units();
    if (count() <= 1) {
      return recto ? new Side(right, true) : new Side(left, false);
    }
    if (column == count()) {
      return new Side(right, true);
    }
    return new Side(column == 1 ? left : lefts.get(column - 1), false);
  }
}
