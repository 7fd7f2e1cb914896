package org.gongbao.typeset.page;

import java.util.List;

/**
 * The pieces of an issue with their pages ended, in order.
 *
 * @param front before the contents
 * @param body the articles of its sections
 * @param back after the last article
 */
public record IssueChains(List<FlowPages> front, List<FlowPages> body, List<FlowPages> back) {
  public IssueChains {
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
  }
}
