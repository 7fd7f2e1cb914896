package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * Units with their names in running order (E83): a line ends only behind the 、 of a name, so that
 * names and their notes stay whole, and further lines begin under the first name.
 */
final class UnitsSetting {
  /** Where names begin below a label that stands above them, in em. */
  private static final int INDENT = 2;

  private final Setting setting;
  private final Cells cells;
  private final Leaves leaves;

  UnitsSetting(Setting setting, Cells cells, Leaves leaves) {
    this.setting = setting;
    this.cells = cells;
    this.leaves = leaves;
  }

  List<FlowItem.Block> blocks(Roster.Units roster) {
    Labels labels = new Labels(roster.units(), setting, cells);
    List<StructLeaf> names = new ArrayList<>();
    for (Roster.Group unit : roster.units()) {
      labels.add(unit);
      names.add(leaves.leaf(unit.names().getFirst().span()));
    }
    long left = labels.names() > 0 ? labels.names() : INDENT * cells.em();
    List<FlowItem.Block> blocks = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (int i = 0; i < roster.units().size(); i++) {
      StructLeaf leaf = names.get(i);
      List<FlowItem.Block> lines = new ArrayList<>();
      if (labels.above(i)) {
        lines.add(labels.block(i));
      }
      for (Piece line : lines(roster.units().get(i), left, leaf)) {
        List<Piece> pieces = new ArrayList<>();
        if (lines.isEmpty()) {
          pieces.addAll(labels.pieces(i));
        }
        pieces.add(line);
        lines.add(FlowItem.Block.of(1, pieces));
      }
      blocks.addAll(lines);
      tags.add(labels.item(i, leaf));
    }
    leaves.add(new StructGroup(StructNode.Role.LIST, tags));
    return blocks;
  }

  private List<Piece> lines(Roster.Group unit, long left, StructLeaf leaf) {
    long room = setting.measure() - left;
    List<Piece> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (List<Inline> name : unit.joined()) {
      List<Inline> longer = new ArrayList<>(line);
      longer.addAll(name);
      if (!line.isEmpty() && cells.part(longer, Role.ROSTER, leaf).line().width() > room) {
        lines.addAll(pieces(line, left, room, leaf));
        line = new ArrayList<>(name);
      } else {
        line = longer;
      }
    }
    lines.addAll(pieces(line, left, room, leaf));
    return lines;
  }

  /** One line, or several when a name alone is wider than the room. */
  private List<Piece> pieces(List<Inline> content, long left, long room, StructLeaf leaf) {
    if (Inline.text(ContentLines.stripped(content)).isEmpty()) {
      return List.of();
    }
    Cell cell = cells.part(content, Role.ROSTER, leaf);
    List<Piece> pieces = new ArrayList<>();
    for (Line part : cells.lines(cell, room)) {
      pieces.add(new TextPiece(cell.text(), part, left, 0, room, leaf.id()));
    }
    return pieces;
  }
}
