package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Roster;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.roster.Cells.Cell;

/** Groups of names on one grid, each with its label beside or above (E08, E80, E82, R57). */
final class NamesSetting {
  private final Setting setting;
  private final Cells cells;
  private final Leaves leaves;
  private final Diagnostics diagnostics;

  NamesSetting(Setting setting, Cells cells, Leaves leaves, Diagnostics diagnostics) {
    this.setting = setting;
    this.cells = cells;
    this.leaves = leaves;
    this.diagnostics = diagnostics;
  }

  List<FlowItem.Block> blocks(Roster.Names roster) {
    Labels labels = new Labels(roster.groups(), setting, cells);
    List<List<Cell>> names = new ArrayList<>();
    for (Roster.Group group : roster.groups()) {
      labels.add(group);
      names.add(group.names().stream().map(name -> cells.cell(name.text(), Role.ROSTER)).toList());
    }
    List<Cell> all = names.stream().flatMap(List::stream).toList();
    long left = labels.names();
    NameGrid grid =
        NameGrid.of(all, left, setting.measure() - left, roster.columns(), labels.none(), cells);
    roster.columns().stream()
        .filter(asked -> asked > grid.columns())
        .forEach(
            asked -> diagnostics.add(Code.ROSTER_COLUMNS, roster.span(), asked, grid.columns()));
    List<FlowItem.Block> blocks = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      blocks.addAll(blocks(i, labels, grid.lines(names.get(i))));
    }
    tag(names, labels);
    return blocks;
  }

  private static List<FlowItem.Block> blocks(int group, Labels labels, List<List<Piece>> lines) {
    List<FlowItem.Block> blocks = new ArrayList<>();
    boolean above = labels.above(group);
    if (above) {
      blocks.add(labels.block(group));
    }
    for (List<Piece> line : lines) {
      List<Piece> pieces = new ArrayList<>();
      if (!above && blocks.isEmpty()) {
        pieces.addAll(labels.pieces(group));
      }
      pieces.addAll(line);
      blocks.add(FlowItem.Block.of(1, pieces));
    }
    return blocks;
  }

  private void tag(List<List<Cell>> names, Labels labels) {
    List<StructNode> groups = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      StructGroup list = list(names.get(i));
      groups.add(labels.none() ? list : labels.item(i, list));
    }
    if (labels.none()) {
      groups.forEach(list -> leaves.add((StructGroup) list));
    } else {
      leaves.add(new StructGroup(StructNode.Role.LIST, groups));
    }
  }

  private static StructGroup list(List<Cell> names) {
    List<StructNode> items = new ArrayList<>();
    for (Cell name : names) {
      if (!name.isEmpty()) {
        StructGroup body = new StructGroup(StructNode.Role.ITEM_BODY, List.of(name.leaf()));
        items.add(new StructGroup(StructNode.Role.ITEM, List.of(body)));
      }
    }
    return new StructGroup(StructNode.Role.LIST, items);
  }
}
