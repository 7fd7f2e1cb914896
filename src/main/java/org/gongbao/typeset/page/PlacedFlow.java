package org.gongbao.typeset.page;

import org.gongbao.typeset.flow.Flow;

/**
 * A flow at its place in the document.
 *
 * @param pages of the chain it belongs to
 * @param number which flow of the chain, from 0
 * @param chainPage index of the chain's first page in the document
 */
record PlacedFlow(FlowPages pages, int number, int chainPage) {
  Flow flow() {
    return pages.chain().flows().get(number);
  }

  /** Where it begins in the document; where its chain begins when it has no items. */
  FlowPages.Begin begin() {
    FlowPages.Begin begin = pages.begin(number).orElse(new FlowPages.Begin(0, 0));
    return new FlowPages.Begin(chainPage + begin.page(), begin.row());
  }
}
