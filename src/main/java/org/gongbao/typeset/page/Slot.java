package org.gongbao.typeset.page;

import java.util.Optional;
import org.gongbao.page.PageLabel;

/**
 * A page in its order, still to be set.
 *
 * @param flow nothing on a blank page and on the cover
 * @param pageOfFlow which page of the flow, from 0
 * @param folio whether its number is printed
 * @param foot what stands at the foot below the flow, on a page of its own (R45)
 */
record Slot(
    Kind kind,
    Optional<FlowPages> flow,
    int pageOfFlow,
    PageLabel label,
    boolean folio,
    Optional<FlowPages> foot) {
  /** What stands on a page. */
  enum Kind {
    COVER,
    BLANK,
    FLOW
  }

  static Slot cover(PageLabel label) {
    return new Slot(Kind.COVER, Optional.empty(), 0, label, false, Optional.empty());
  }

  /** A blank page counts and carries no number (R72). */
  static Slot blank(PageLabel label) {
    return new Slot(Kind.BLANK, Optional.empty(), 0, label, false, Optional.empty());
  }

  static Slot flow(FlowPages flow, int page, PageLabel label, boolean folio) {
    return new Slot(Kind.FLOW, Optional.of(flow), page, label, folio, Optional.empty());
  }

  /** The same page with something at its foot. */
  Slot over(FlowPages below) {
    return new Slot(kind, flow, pageOfFlow, label, folio, Optional.of(below));
  }
}
