package org.gongbao.typeset.page;

/**
 * A flow item, or some lines of one, on a page.
 *
 * @param looseness the version of a paragraph
 * @param from first line of a paragraph
 * @param to after its last line here
 * @param row the grid line it begins on
 */
record Placed(int item, int looseness, int from, int to, int row) {}
