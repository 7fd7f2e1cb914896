package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;

/** A flow with its pages ended. */
public record FlowPages(Flow flow, List<List<Placed>> pages) {
  public FlowPages {
    pages = List.copyOf(pages);
  }

  /** An article without pages. */
  public static FlowPages none() {
    Flow flow = new Flow(List.of(), new StructGroup(StructNode.Role.ART, List.of()), 0);
    return new FlowPages(flow, List.of());
  }

  /** Ends the pages of a flow, parting blocks that no page can hold. */
  public static FlowPages of(Flow flow, PageMaster page) {
    List<FlowItem> items = TallBlocks.parted(flow.items(), page);
    Flow parted = new Flow(items, flow.structure(), flow.leaves());
    return new FlowPages(parted, PageFiller.fill(items, page.lines()));
  }
}
