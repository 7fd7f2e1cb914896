package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Table;
import org.gongbao.model.Table.Align;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.TableKeys;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Setting;

/**
 * Tables as flow items, one for the rows that stay together (E85, E86, R58). The first holds
 * caption, unit, head and the first two rows, the last the notes; each other brings the head again
 * when it begins a page.
 */
public final class TableSetting {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  public TableSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /** The blocks of a table, from top to bottom. */
  public List<FlowItem.Block> items(Table table) {
    TableTree tree = TableTree.of(table, leaves);
    FittedTable fitted = FittedTable.of(table, tree, setting, diagnostics);
    SetRows head = headRows(table, fitted);
    SetRows body = bodyRows(table, fitted);
    TableLook look = TableLook.of(setting.layout());
    PageMaster page = setting.layout().page();
    TableAbove first = TableAbove.first(table, tree, setting, diagnostics);
    TableAbove continued = TableAbove.continued(table, setting);
    TableNotes notes = TableNotes.of(table.notes(), setting, diagnostics, leaves);
    return spaced(
        new TableBlocks(page, look, fitted.columns(), head, body).of(first, continued, notes));
  }

  /** Cells of a head stand in the middle unless they say otherwise. */
  private SetRows headRows(Table table, FittedTable fitted) {
    List<SetCell> cells = new ArrayList<>();
    for (MeasuredCell cell : fitted.measured().head()) {
      cells.add(cell(cell, cell.cell().align().orElse(Align.CENTRE), fitted.columns()));
    }
    return rows(table.head().size(), cells, fitted.columns(), fitted.head());
  }

  private SetRows bodyRows(Table table, FittedTable fitted) {
    List<SetCell> cells = new ArrayList<>();
    for (MeasuredCell cell : fitted.measured().body()) {
      cells.add(cell(cell, fitted.measured().align(cell), fitted.columns()));
    }
    return rows(table.body().size(), cells, fitted.columns(), fitted.body());
  }

  private static SetCell cell(MeasuredCell cell, Align align, Columns columns) {
    boolean number = SetRows.byPoint(cell, align);
    return new SetCell(
        cell,
        cell.row(),
        cell.cell().rows(),
        align,
        number,
        cell.text().lines(columns.room(cell), align));
  }

  private SetRows rows(int count, List<SetCell> cells, Columns columns, Style style) {
    PageMaster page = setting.layout().page();
    long leading = Leading.of(style, page);
    boolean onGrid = style.get(StyleKeys.LEADING).units() == 0;
    long blank = onGrid ? 0 : 2 * setting.layout().get(TableKeys.ABOVE).units();
    long pitch = page.pitch().units();
    return SetRows.of(
        count,
        cells,
        columns,
        style,
        leading,
        lines -> Math.ceilDiv(lines * leading + blank, pitch) * pitch);
  }

  /** Blank lines of the style around the table as a whole. */
  private List<FlowItem.Block> spaced(List<FlowItem.Block> blocks) {
    Style style = setting.style(Role.TABLE);
    List<FlowItem.Block> spaced = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int before = i == 0 ? style.get(StyleKeys.BEFORE) : 0;
      int after = i == blocks.size() - 1 ? style.get(StyleKeys.AFTER) : 0;
      spaced.add(blocks.get(i).spaced(before, after));
    }
    return spaced;
  }
}
