package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
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
  private final PageMaster page;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  /**
   * For tables in one measure.
   *
   * @param page what they stand on
   */
  public TableSetting(Setting setting, PageMaster page, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.page = page;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /** The blocks of a table, from top to bottom. */
  public List<FlowItem.Block> items(Table table) {
    TableTree tree = TableTree.of(table, leaves);
    Length above = setting.layout().get(TableKeys.ABOVE);
    FittedTable fitted = FittedTable.of(table, tree, setting, diagnostics);
    TableRowsSetting rows = new TableRowsSetting(table, fitted, diagnostics);
    TableAbove first = TableAbove.first(table, tree, setting, diagnostics);
    TableAbove continued = TableAbove.continued(table, setting);
    SetRows head = rows.head(RowMeasure.of(fitted.head(), above, page));
    long taken = Math.max(first.height(), continued.height()) + head.height(0, head.count());
    long height = page.pitch().times(page.lines()).units();
    long most = Math.max(height / 2, height - taken);
    SetRows body = rows.body(RowMeasure.of(fitted.body(), above, page), most);
    TableNotes notes = TableNotes.of(table.notes(), setting, diagnostics, leaves);
    TableLook look = TableLook.of(setting.layout());
    TableBlocks blocks = new TableBlocks(page, look, fitted.columns(), head, body, most);
    if (table.place() == Table.Place.FLOAT) {
      FlowItem.Block whole = blocks.whole(first, notes);
      if (whole.rows() <= page.lines()) {
        return spaced(List.of(whole.floating(name(table), table.span())));
      }
      diagnostics.add(Code.TABLE_NOT_FLOATING, table.span());
    }
    return spaced(blocks.of(first, continued, notes));
  }

  /** What findings call a table: the first words of its caption. */
  private static String name(Table table) {
    return table.caption().isEmpty() ? "" : Inline.text(table.caption().getFirst());
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
