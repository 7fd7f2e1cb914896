package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem;

/** The bookmarks of a flow: the article, below it the headings of the first two levels. */
final class OutlineBuilder {
  private static final int DEEPEST = 2;

  private final PageMaster master;

  OutlineBuilder(PageMaster master) {
    this.master = master;
  }

  /** A bookmark as found on the pages, before it is put below others. */
  private record Found(int level, String title, Destination target) {}

  /** The entries of a flow. */
  List<OutlineEntry> entries(PlacedFlow flow) {
    List<Found> found = new ArrayList<>();
    Chain chain = flow.pages().chain();
    for (int page = 0; page < flow.pages().pages().size(); page++) {
      FilledPage filled = flow.pages().pages().get(page);
      for (Placed placed : filled.placed()) {
        if (placed.part() == Placed.Part.WHOLE
            && chain.flowOf(placed.item()) == flow.number()
            && chain.items().get(placed.item()) instanceof FlowItem.Block block) {
          Destination target =
              destination(flow.chainPage() + page, filled.turned() ? 0 : placed.row());
          block
              .mark()
              .filter(mark -> mark.level() <= DEEPEST)
              .ifPresent(mark -> found.add(new Found(mark.level(), mark.title(), target)));
        }
      }
    }
    return nested(found, 0, found.size());
  }

  /** The top of a grid line. */
  Destination destination(int page, int row) {
    return new Destination(page, master.top().plus(master.pitch().times(row)).units());
  }

  private static List<OutlineEntry> nested(List<Found> found, int from, int to) {
    List<OutlineEntry> entries = new ArrayList<>();
    int i = from;
    while (i < to) {
      Found head = found.get(i);
      int next = i + 1;
      while (next < to && found.get(next).level > head.level) {
        next++;
      }
      entries.add(new OutlineEntry(head.title, head.target, nested(found, i + 1, next)));
      i = next;
    }
    return entries;
  }
}
