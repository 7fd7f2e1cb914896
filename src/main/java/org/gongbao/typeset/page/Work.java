package org.gongbao.typeset.page;

import java.util.List;

/**
 * What is still to be placed: all from this line on.
 *
 * @param item index of a flow item; the end of the segment when no more text is left
 * @param looseness the version of the paragraph that is parted here
 * @param line of that paragraph, from 0
 * @param floats blocks before it that moved on and wait for the head of a page, in order
 * @param notes footnotes that go on at the foot of the next page
 */
record Work(int item, int looseness, int line, List<Integer> floats, List<NotePart> notes) {
  static Work from(int item) {
    return new Work(item, 0, 0, List.of(), List.of());
  }
}
