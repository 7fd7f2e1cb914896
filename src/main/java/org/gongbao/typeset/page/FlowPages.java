package org.gongbao.typeset.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;

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
