package org.gongbao.typeset.page;

/**
 * Items of a chain that are set in one number of columns.
 *
 * @param from index of the first item
 * @param to after the last
 * @param turned whether they stand on turned pages of their own
 * @param newPage whether they begin a page
 */
record Segment(int from, int to, int columns, boolean turned, boolean newPage) {}
