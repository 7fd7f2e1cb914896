package org.gongbao.typeset.line;

import java.util.Set;
import org.gongbao.page.SetLine;

/**
 * One line chosen by the breaker: the glyphs {@code from} to before {@code to} of a prepared text.
 *
 * @param to after the last glyph that is set; spaces at the line end are left out
 * @param natural width before squeezing or stretching, in 1/65536 pt
 * @param width as set
 * @param broken preferences broken by this line's end
 */
public record Line(
    int from,
    int to,
    SetLine.Kind kind,
    long natural,
    long width,
    SetLine.Step step,
    Set<SetLine.Preference> broken) {}
