package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * Rows of cells as a manuscript holds them: on a grid, in columns, or one after the other, whatever
 * their widths allow (E80, E81).
 */
final class RowsSetting {
  /** Rows of two cells are persons with posts. */
  private static final int PAIR = 2;

  private final Setting setting;
  private final Cells cells;
  private final Leaves leaves;

  RowsSetting(Setting setting, Cells cells, Leaves leaves) {
    this.setting = setting;
    this.cells = cells;
    this.leaves = leaves;
  }

  List<FlowItem.Block> blocks(Roster.Rows roster) {
    long em = cells.em();
    List<List<Cell>> rows = rows(roster);
    int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    RosterGrid grid = RosterGrid.over(setting.measure(), em, columns);
    List<FlowItem.Block> blocks = new ArrayList<>();
    RosterColumns widths = RosterColumns.over(setting.measure(), em, columns, rows);
    leaves.add(
        new StructGroup(StructNode.Role.LIST, items(rows, columns != PAIR || grid.suits(rows))));
    if (grid.suits(rows)) {
      rows.forEach(row -> blocks.addAll(grid.lines(row)));
    } else if (widths.suit(setting.measure())) {
      rows.forEach(row -> blocks.add(widths.row(row, cells, setting.layout().page())));
    } else {
      rows.forEach(row -> blocks.addAll(RosterRows.lines(row, setting.measure(), cells)));
    }
    return blocks;
  }

  private List<List<Cell>> rows(Roster.Rows roster) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Roster.Row row : roster.rows()) {
      List<Cell> line = new ArrayList<>();
      for (List<Inline> content : row.cells()) {
        line.add(cells.cell(content, Role.ROSTER));
      }
      rows.add(line);
    }
    return rows;
  }

  /**
   * The persons as a list.
   *
   * @param each whether each cell is a person, else each row
   */
  private static List<StructNode> items(List<List<Cell>> rows, boolean each) {
    List<StructNode> items = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<StructNode> cells = new ArrayList<>();
      row.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> cells.add(cell.leaf()));
      if (each || cells.size() == 1) {
        cells.forEach(cell -> items.add(item(List.of(cell))));
      } else if (!cells.isEmpty()) {
        items.add(item(cells.stream().map(RowsSetting::paragraph).toList()));
      }
    }
    return items;
  }

  private static StructNode paragraph(StructNode cell) {
    return new StructGroup(StructNode.Role.P, List.of(cell));
  }

  private static StructNode item(List<StructNode> body) {
    return new StructGroup(
        StructNode.Role.ITEM, List.of(new StructGroup(StructNode.Role.ITEM_BODY, body)));
  }
}
