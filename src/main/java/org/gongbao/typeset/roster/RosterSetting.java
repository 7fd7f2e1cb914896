package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Roster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Setting;

/** Rosters: short names on a grid, names with posts in columns, units with names (R57). */
public final class RosterSetting {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;

  public RosterSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
  }

  /** One block for each line of names, or for each row of columns. */
  public List<FlowItem.Block> blocks(Roster roster) {
    Cells cells = new Cells(setting, diagnostics, leaves);
    List<FlowItem.Block> blocks =
        switch (roster) {
          case Roster.Rows rows -> new RowsSetting(setting, cells, leaves).blocks(rows);
          case Roster.Names names ->
              new NamesSetting(setting, cells, leaves, diagnostics).blocks(names);
          case Roster.Units units -> new UnitsSetting(setting, cells, leaves).blocks(units);
          case Roster.Posts posts ->
              new PostsSetting(setting, cells, leaves, diagnostics).blocks(posts);
        };
    return spaced(blocks, setting.style(Role.ROSTER));
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
