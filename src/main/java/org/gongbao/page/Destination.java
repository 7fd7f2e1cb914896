package org.gongbao.page;

/**
 * A place in the document.
 *
 * @param page index from 0
 * @param y in 1/65536 pt below the top edge of the trim
 */
public record Destination(int page, long y) {}
