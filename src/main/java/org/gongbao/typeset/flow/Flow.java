package org.gongbao.typeset.flow;

import java.util.List;
import org.gongbao.page.StructNode;

/**
 * One piece of an issue ready for pages.
 *
 * @param structure its logical tree; leaves count from 0
 * @param leaves how many there are
 */
public record Flow(List<FlowItem> items, StructNode structure, int leaves) {
  public Flow {
    items = List.copyOf(items);
  }
}
