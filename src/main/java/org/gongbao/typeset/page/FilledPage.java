package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.typeset.flow.FlowItem;

/**
 * What stands on a page.
 *
 * @param turned whether its type area is turned a quarter (R44)
 */
record FilledPage(boolean turned, List<Placed> placed, List<NoteArea> notes) {
  FilledPage {
    placed = List.copyOf(placed);
    notes = List.copyOf(notes);
  }

  /** Grid lines down to the foot of the lowest item. */
  int rows(Chain chain) {
    return placed.stream().mapToInt(item -> item.row() + height(item, chain)).max().orElse(0);
  }

  private static int height(Placed placed, Chain chain) {
    return switch (chain.items().get(placed.item())) {
      case FlowItem.Text text -> placed.to() - placed.from();
      case FlowItem.Block block ->
          placed.part() == Placed.Part.OPENING
              ? 0
              : block.rows() + (placed.part() == Placed.Part.CLOSING ? 1 : 0);
    };
  }
}
