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
    List<StructNode> tags = new ArrayList<>();
    for (Roster.Row row : roster.rows()) {
      List<Cell> line = new ArrayList<>();
      List<StructNode> lineTags = new ArrayList<>();
      for (List<Inline> content : row.cells()) {
        Cell cell = cells.cell(content, Role.ROSTER);
        line.add(cell);
        List<StructNode> kids = cell.isEmpty() ? List.of() : List.of(cell.leaf());
        lineTags.add(new StructGroup(StructNode.Role.DATA_CELL, kids));
      }
      rows.add(line);
      tags.add(new StructGroup(StructNode.Role.ROW, lineTags));
    }
    leaves.add(new StructGroup(StructNode.Role.TABLE, tags));
    return rows;
  }
}
