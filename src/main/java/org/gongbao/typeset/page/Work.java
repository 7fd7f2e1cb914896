package org.gongbao.typeset.page;

/**
 * What is still to be placed: all from this line on.
 *
 * @param item index of a flow item; the number of items when nothing is left
 * @param looseness the version of the paragraph that is parted here
 * @param line of that paragraph, from 0
 */
record Work(int item, int looseness, int line) {
  static final Work ALL = new Work(0, 0, 0);

  static Work from(int item) {
    return new Work(item, 0, 0);
  }
}
