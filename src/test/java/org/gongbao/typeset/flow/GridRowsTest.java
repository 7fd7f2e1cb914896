package org.gongbao.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongbao.geom.Length;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** A grid of 10 pt characters on lines 16 pt apart. */
class GridRowsTest {
  @Test
  void withoutALeadingEachLineSitsOnTheGrid() {
    GridRows grid = grid(12, 0);
    assertEquals(3, grid.rows(3));
    assertEquals(32, grid.baseline(2, 3) / 65536.0);
  }

  @Test
  void aLineOfATitleStandsInTheMiddleOfTheGridLinesItTakes() {
    // 26 pt of 32: the middle lies 8 pt below that of the first grid line; a 20 pt em hangs 3.8
    // further down than a 10 pt one.
    GridRows grid = grid(20, 26);
    assertEquals(2, grid.rows(1));
    assertEquals(8 + 3.8, grid.baseline(0, 1) / 65536.0, 0.001);
  }

  @Test
  void twoLinesOfATitleStandTheirOwnLeadingApart() {
    GridRows grid = grid(20, 26);
    assertEquals(4, grid.rows(2));
    assertEquals(26 * 65536, grid.baseline(1, 2) - grid.baseline(0, 2));
    assertEquals(24 - 13 + 3.8, grid.baseline(0, 2) / 65536.0, 0.001);
  }

  @Test
  void typeLargerThanThePitchTakesWholeGridLines() {
    assertEquals(4, grid(20, 0).rows(2));
  }

  private static GridRows grid(int size, int leading) {
    Style style =
        StylePatch.NONE
            .with(StyleKeys.SIZE, Length.points(size))
            .with(StyleKeys.LEADING, Length.points(leading))
            .over(Style.INITIAL);
    return GridRows.of(style, new ToyIssue(20, 10).layout().page());
  }
}
