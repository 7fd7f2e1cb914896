package org.gongbao.compare;

import org.gongbao.diag.SourceSpan;

/**
 * Where a change stands in a proof.
 *
 * @param page index from 0
 * @param label the number the page is known by
 * @param line on the page, from 1; 0 for a picture
 * @param span where it was written
 */
public record Place(int page, String label, int line, SourceSpan span) {}
