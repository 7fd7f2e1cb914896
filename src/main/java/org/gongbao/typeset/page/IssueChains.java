package org.gongbao.typeset.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.typeset.flow.Flow;

/**
 * The pieces of an issue with their pages ended, in order.
 *
 * @param insideFront the page inside the cover (封二)
 * @param front before the contents
 * @param body the articles of its sections
 * @param colophon the 版记, one block
 * @param back after the last article
 * @param insideBack the page inside the back cover (封三)
 * @param backCover the last page (封底)
 */
public record IssueChains(
    Optional<FlowPages> insideFront,
    List<FlowPages> front,
    List<FlowPages> body,
    Optional<Flow> colophon,
    List<FlowPages> back,
    Optional<FlowPages> insideBack,
    Optional<FlowPages> backCover) {
  public IssueChains {
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
  }
}
