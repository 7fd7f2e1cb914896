package org.gongbao.typeset.page;

import java.util.List;

/**
 * What is still to be placed: all from this line on.
 *
 * @param item index of a flow item; the end of the segment when no more text is left
 * @param looseness the version of the paragraph that is parted here
 * @param line of that paragraph, from 0
 * @param floats blocks before it that moved on and wait for the head of a page, in order
 */
record Work(int item, int looseness, int line, List<Integer> floats) {
  static Work from(int item) {
    return new Work(item, 0, 0, List.of());
  }
}
