package org.gongbao.press.impose;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;

/**
 * What the printer asks for.
 *
 * @param section pages of a section (书帖); empty for the scheme's own
 * @param paper thickness of the paper: each leaf moves towards the spine by this much for every
 *     leaf that wraps it, zero for none
 * @param milled how much of the spine is milled off before gluing; pages keep that far from it
 * @param sheet whichever way round; empty for one that just holds the pages, and marks if asked for
 */
public record ImpositionOrder(
    Scheme scheme,
    OptionalInt section,
    Length paper,
    Length milled,
    Optional<Size> sheet,
    boolean marks) {}
