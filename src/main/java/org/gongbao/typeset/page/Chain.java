package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Stretch;

/**
 * Flows that share pages, each below the one before it (接排), as one list of items.
 *
 * @param segments the items parted by their columns and where a page must begin
 * @param begins index of each flow's first item
 */
record Chain(
    List<Flow> flows,
    List<FlowItem> items,
    List<Segment> segments,
    List<Integer> begins,
    ChainNotes notes) {
  /** Joins flows, parting blocks that no page can hold. */
  static Chain of(List<Flow> flows, PageMaster page) {
    List<FlowItem> items = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    for (Flow flow : flows) {
      begins.add(items.size());
      for (Stretch stretch : flow.stretches()) {
        int from = items.size();
        items.addAll(TallBlocks.parted(stretch.items(), stretch.turned() ? page.turned() : page));
        if (items.size() > from) {
          add(
              segments,
              new Segment(
                  from,
                  items.size(),
                  stretch.columns(),
                  stretch.turned(),
                  stretch.newPage(),
                  Set.of()));
        }
      }
    }
    return new Chain(
        List.copyOf(flows), List.copyOf(items), segments, begins, new ChainNotes(flows, page));
  }

  private static void add(List<Segment> segments, Segment next) {
    if (!segments.isEmpty()) {
      Segment last = segments.getLast();
      boolean alike = last.columns() == next.columns() && last.turned() == next.turned();
      if (alike && !next.newPage()) {
        segments.removeLast();
        segments.add(
            new Segment(
                last.from(), next.to(), last.columns(), last.turned(), last.newPage(), Set.of()));
        return;
      }
    }
    segments.add(next);
  }

  /** Which flow an item belongs to. */
  int flowOf(int item) {
    int flow = begins.size() - 1;
    while (flow > 0 && begins.get(flow) > item) {
      flow--;
    }
    return flow;
  }

  /** Whether a flow begins with an item. */
  boolean begins(int item) {
    return begins.contains(item);
  }
}
