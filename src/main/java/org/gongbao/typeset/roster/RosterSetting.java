package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.PreparedText;

/** Rosters: short names on a grid, names with posts in columns (E80, E81, R57). */
public final class RosterSetting {
  private static final Line NOTHING =
      new Line(0, 0, SetLine.Kind.ONLY, 0, 0, 0, SetLine.Step.NATURAL, 0, 0, Set.of());

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  public RosterSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /**
   * A cell as one line.
   *
   * @param em its width in whole em; 0 when it is empty
   */
  record Cell(PreparedText text, Line line, int leaf, int em) {}

  /** One block for each line of names, or for each row of columns. */
  public List<FlowItem.Block> blocks(Roster.Rows roster) {
    Style style = setting.style(Role.ROSTER);
    long em = style.em().units();
    PageMaster page = setting.layout().page();
    List<List<Cell>> rows = rows(roster, em);
    int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    RosterGrid grid = RosterGrid.over(setting.measure(), em, columns);
    List<FlowItem.Block> blocks = new ArrayList<>();
    RosterColumns widths = RosterColumns.over(setting.measure(), em, columns, rows);
    if (grid.suits(rows)) {
      rows.forEach(row -> blocks.addAll(grid.lines(row)));
    } else if (widths.suit(setting.measure())) {
      rows.forEach(row -> blocks.add(widths.row(row, setting.breaker(), page)));
    } else {
      rows.forEach(
          row -> blocks.addAll(RosterRows.lines(row, setting.measure(), em, setting.breaker())));
    }
    return spaced(blocks, style);
  }

  private List<List<Cell>> rows(Roster.Rows roster, long em) {
    List<List<Cell>> rows = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (Roster.Row row : roster.rows()) {
      List<Cell> cells = new ArrayList<>();
      List<StructNode> cellTags = new ArrayList<>();
      for (List<Inline> content : row.cells()) {
        PreparedText text = setting.prepare(content, Role.ROSTER, diagnostics);
        if (text.length() == 0) {
          cells.add(new Cell(text, NOTHING, 0, 0));
          cellTags.add(new StructGroup(StructNode.Role.DATA_CELL, List.of()));
        } else {
          Line line = setting.single(text);
          StructLeaf leaf = leaves.leaf(ContentLines.span(content));
          cells.add(new Cell(text, line, leaf.id(), (int) Math.ceilDiv(line.width(), em)));
          cellTags.add(new StructGroup(StructNode.Role.DATA_CELL, List.of(leaf)));
        }
      }
      rows.add(cells);
      tags.add(new StructGroup(StructNode.Role.ROW, cellTags));
    }
    leaves.add(new StructGroup(StructNode.Role.TABLE, tags));
    return rows;
  }

  /** Blank lines of the style around the roster as a whole. */
  private static List<FlowItem.Block> spaced(List<FlowItem.Block> blocks, Style style) {
    List<FlowItem.Block> spaced = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int before = i == 0 ? style.get(StyleKeys.BEFORE) : 0;
      int after = i == blocks.size() - 1 ? style.get(StyleKeys.AFTER) : 0;
      spaced.add(blocks.get(i).spaced(before, after));
    }
    return spaced;
  }
}
