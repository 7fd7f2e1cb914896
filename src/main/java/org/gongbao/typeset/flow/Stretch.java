package org.gongbao.typeset.flow;

import java.util.List;

/**
 * A part of a flow set in one number of columns (R29). A stretch of one column lies across all
 * columns of the page.
 *
 * @param columns from 1
 * @param turned whether it stands on pages of its own, turned a quarter (R44)
 * @param newPage whether it begins a page, as an annex does (R43)
 */
public record Stretch(int columns, boolean turned, boolean newPage, List<FlowItem> items) {
  public Stretch {
    items = List.copyOf(items);
  }
}
