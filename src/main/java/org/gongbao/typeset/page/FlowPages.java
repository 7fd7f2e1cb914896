package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;

/** A flow with its pages ended. */
public record FlowPages(Flow flow, List<List<Placed>> pages) {
  public FlowPages {
    pages = List.copyOf(pages);
  }

  /** Ends the pages of a flow. */
  public static FlowPages of(Flow flow, PageMaster page) {
    return new FlowPages(flow, PageFiller.fill(flow.items(), page.lines()));
  }
}
