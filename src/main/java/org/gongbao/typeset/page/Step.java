package org.gongbao.typeset.page;

/**
 * One way to fill a page.
 *
 * @param rest what is left for the next pages
 * @param cost what is wrong with the page's end and the next page's head
 * @param rebroken the item set in another number of lines for it, or {@link #NONE}
 * @param looseness of that item
 */
record Step(Work rest, long cost, int rebroken, int looseness) {
  static final int NONE = -1;
}
