package org.gongbao.typeset.table;

import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.style.Layout;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.TableKeys;

/**
 * How a layout draws the rules of tables (R58).
 *
 * @param grid whether rules stand between all cells; else only above, below and under the head
 * @param sides whether rules stand at the left and the right edge
 * @param outer thickness of the rules above and below the table
 * @param head thickness of the rule under the head
 * @param inner thickness of the rules between cells
 */
record TableLook(boolean grid, boolean sides, Length outer, Length head, Length inner, Ink ink) {
  static TableLook of(Layout layout) {
    return new TableLook(
        layout.get(TableKeys.RULES) == TableKeys.Rules.GRID,
        layout.get(TableKeys.SIDES),
        layout.get(TableKeys.OUTER),
        layout.get(TableKeys.HEAD),
        layout.get(TableKeys.INNER),
        layout.style(Role.TABLE).get(StyleKeys.INK));
  }
}
