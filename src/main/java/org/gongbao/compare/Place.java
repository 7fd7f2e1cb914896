package org.gongbao.compare;

import org.gongbao.diag.SourceSpan;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/**
 * Where a change stands in a proof.
 *
 * @param page index from 0
 * @param label the number the page is known by
 * @param in as the margin of a proof names the place on the page
 * @param span where it was written
 */
public record Place(int page, String label, ProofPlace in, SourceSpan span) {}
