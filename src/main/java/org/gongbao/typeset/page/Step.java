package org.gongbao.typeset.page;

import java.util.List;

/**
 * One way to fill a column.
 *
 * @param rest what is left for the next columns
 * @param used grid lines taken
 * @param notes footnotes at its foot
 * @param cost what is wrong with the column's end and the next one's head
 * @param rebroken the item set in another number of lines for it, or {@link #NONE}
 * @param looseness of that item
 */
record Step(Work rest, int used, List<NotePart> notes, long cost, int rebroken, int looseness) {
  static final int NONE = -1;
}
