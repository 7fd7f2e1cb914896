package org.gongbao.typeset.line;

import java.util.Set;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;

/**
 * One line chosen by the breaker: the glyphs {@code from} to before {@code to} of a prepared text.
 * Widths are in 1/65536 pt.
 *
 * @param to after the last glyph that is set; spaces at the line end are left out
 * @param natural width before squeezing or stretching
 * @param width as set; a hanging mark is not part of it
 * @param hang how far a mark hangs past the measure (R15), else 0
 * @param squeeze total taken out, in 1/1000 em
 * @param stretch added to each gap between Chinese characters, in 1/1000 em
 * @param broken preferences broken by this line's end
 */
public record Line(
    int from,
    int to,
    SetLine.Kind kind,
    long natural,
    long width,
    long hang,
    SetLine.Step step,
    int squeeze,
    int stretch,
    Set<BreakPreference> broken) {
  public Line {
    broken = Set.copyOf(broken);
  }
}
