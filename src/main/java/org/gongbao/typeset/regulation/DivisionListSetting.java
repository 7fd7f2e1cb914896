package org.gongbao.typeset.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Regulation.Division;
import org.gongbao.model.Regulation.Division.Rank;
import org.gongbao.model.Regulation.DivisionList;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Measure;

/**
 * The list of a regulation's divisions (E28): numbers flush left, two em further in for each rank,
 * titles of one rank on one edge, lines that wrap below their title.
 */
final class DivisionListSetting {
  private static final int STEP = 2000;
  private static final int GAP = 1000;

  private final Setting setting;
  private final DisplayLines display;
  private final Leaves leaves;
  private final Style style;
  private final long left;

  DivisionListSetting(Setting setting, DisplayLines display, Leaves leaves) {
    this.setting = setting;
    this.display = display;
    this.leaves = leaves;
    this.style = setting.style(Role.DIVISION_LIST_ENTRY);
    this.left = em(style.get(StyleKeys.LEFT));
  }

  List<FlowItem> blocks(DivisionList list) {
    List<FlowItem> items = new ArrayList<>();
    if (!list.title().isEmpty()) {
      items.add(title(list));
    }
    if (list.divisions().isEmpty()) {
      return items;
    }
    Rank first = list.divisions().stream().map(Division::rank).min(Rank::compareTo).orElseThrow();
    List<TextPiece> numbers = new ArrayList<>();
    Map<Rank, Long> widths = new EnumMap<>(Rank.class);
    List<StructNode> nodes = new ArrayList<>();
    for (Division division : list.divisions()) {
      int leaf = leaf(division.span(), nodes);
      TextPiece number =
          display.piece(division.number(), Role.DIVISION_LIST_ENTRY, setting.measure(), leaf);
      widths.merge(division.rank(), number.line().width(), Math::max);
      numbers.add(number);
    }
    leaves.add(new StructGroup(StructNode.Role.LIST, nodes));
    int last = list.divisions().size() - 1;
    for (int i = 0; i <= last; i++) {
      Division division = list.divisions().get(i);
      long x = left + em(STEP) * (division.rank().ordinal() - first.ordinal());
      long titleX = x + widths.get(division.rank()) + em(GAP);
      items.add(
          entry(division, numbers.get(i).at(x, 0), titleX)
              .spaced(
                  i == 0 ? style.get(StyleKeys.BEFORE) : 0,
                  i == last ? style.get(StyleKeys.AFTER) : 0));
    }
    return items;
  }

  private FlowItem title(DivisionList list) {
    Role role = Role.DIVISION_LIST_TITLE;
    Style titleStyle = setting.style(role);
    int leaf = leaves.add(StructNode.Role.P, list.span());
    List<TextPiece> lines =
        display.aligned(
            List.of(DivisionNames.spread(list.title(), titleStyle)),
            role,
            setting.measure(),
            setting.measure(),
            leaf);
    GridRows grid = GridRows.of(titleStyle, setting.layout().page());
    return FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
        .spaced(titleStyle.get(StyleKeys.BEFORE), titleStyle.get(StyleKeys.AFTER))
        .keepingNext(Math.max(1, titleStyle.get(StyleKeys.KEEP)));
  }

  private FlowItem.Block entry(Division division, TextPiece number, long x) {
    long room = setting.measure() - x - em(style.get(StyleKeys.RIGHT));
    TextPiece whole =
        display.piece(
            DivisionNames.spread(division.title(), style),
            Role.DIVISION_LIST_ENTRY,
            room,
            number.leaf());
    List<TextPiece> lines = new ArrayList<>();
    if (whole.line().width() <= room) {
      lines.add(whole.at(x, 0));
    } else {
      setting
          .breaker()
          .lines(whole.text(), new Measure(room, 0, 0))
          .forEach(line -> lines.add(new TextPiece(whole.text(), line, x, 0, room, whole.leaf())));
    }
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> stacked = grid.stacked(lines);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(number.at(number.x(), stacked.getFirst().y()));
    pieces.addAll(stacked);
    return FlowItem.Block.of(grid.rows(lines.size()), pieces);
  }

  private int leaf(SourceSpan span, List<StructNode> nodes) {
    StructLeaf leaf = leaves.leaf(span);
    StructGroup body = new StructGroup(StructNode.Role.ITEM_BODY, List.of(leaf));
    nodes.add(new StructGroup(StructNode.Role.ITEM, List.of(body)));
    return leaf.id();
  }

  private long em(int thousandths) {
    return style.get(StyleKeys.SIZE).thousandths(thousandths).units();
  }
}
