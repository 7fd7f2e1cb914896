package org.gongbao.typeset.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A block being made from another, so that what a change does not name stays as it was. */
final class BlockDraft {
  private final FlowItem.Block from;
  int before;
  int after;
  int keepNext;
  boolean keepPrevious;
  Optional<FlowItem.Mark> mark;
  OptionalInt link;
  Optional<FlowItem.Block> opening;
  List<Piece> closing;
  Optional<FlowItem.Floating> floating;
  Optional<FlowItem.Tight> tight;

  BlockDraft(FlowItem.Block from) {
    this.from = from;
    before = from.before();
    after = from.after();
    keepNext = from.keepNext();
    keepPrevious = from.keepPrevious();
    mark = from.mark();
    link = from.link();
    opening = from.opening();
    closing = from.closing();
    floating = from.floating();
    tight = from.tight();
  }

  FlowItem.Block block() {
    return new FlowItem.Block(
        from.rows(),
        from.pieces(),
        before,
        after,
        keepNext,
        keepPrevious,
        mark,
        link,
        opening,
        closing,
        floating,
        tight);
  }
}
