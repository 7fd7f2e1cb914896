package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;

/**
 * Flows that share pages, with their pages ended.
 *
 * @param recto whether the first page must be a right-hand one
 */
public record FlowPages(Chain chain, boolean recto, List<FilledPage> pages) {
  public FlowPages {
    pages = List.copyOf(pages);
  }

  /** Ends the pages of flows that follow each other on the page. */
  public static FlowPages of(List<Flow> flows, boolean recto, PageMaster page) {
    Chain chain = Chain.of(flows, page);
    return new FlowPages(chain, recto, ChainFiller.fill(chain, page));
  }

  /** The first page alone: what does not fit a cover page has been reported. */
  public FlowPages firstPage() {
    return new FlowPages(chain, recto, pages.subList(0, 1));
  }

  /** One page with a flow of one block at its foot. */
  static FlowPages foot(Flow flow, PageMaster page) {
    Chain chain = Chain.of(List.of(flow), page);
    List<Placed> placed = new ArrayList<>();
    int row = page.lines();
    for (int item = chain.items().size() - 1; item >= 0; item--) {
      row -= chain.items().get(item) instanceof FlowItem.Block block ? block.rows() : 1;
      placed.add(Placed.block(Placed.Part.WHOLE, item, Math.max(0, row), 0));
    }
    return new FlowPages(chain, false, List.of(new FilledPage(false, placed, List.of())));
  }

  /**
   * Where a flow begins.
   *
   * @param page from 0
   * @param row the grid line; 0 at the head of a page, whatever blank lines stand there
   */
  record Begin(int page, int row) {}

  /** Where a flow of the chain begins; nothing when it has no items. */
  Optional<Begin> begin(int flow) {
    for (int page = 0; page < pages.size(); page++) {
      FilledPage filled = pages.get(page);
      for (Placed placed : filled.placed()) {
        if (chain.flowOf(placed.item()) == flow) {
          boolean head = placed == filled.placed().getFirst() || filled.turned();
          return Optional.of(new Begin(page, head ? 0 : placed.row()));
        }
      }
    }
    return Optional.empty();
  }
}
