package org.gongbao.typeset.page;

import java.util.Set;

/**
 * Items of a chain that are set in one number of columns.
 *
 * @param from index of the first item
 * @param to after the last
 * @param turned whether they stand on turned pages of their own
 * @param newPage whether they begin a page
 * @param passed items between that the columns flow past, for they lie across the next page
 */
record Segment(
    int from, int to, int columns, boolean turned, boolean newPage, Set<Integer> passed) {
  Segment {
    passed = Set.copyOf(passed);
  }

  /** The first item from this one on that stands in the columns. */
  int skip(int item) {
    int next = item;
    while (passed.contains(next)) {
      next++;
    }
    return next;
  }
}
