package org.gongbao.page;

import java.util.Set;
import org.gongbao.diag.SourceSpan;
import org.gongbao.text.BreakPreference;

/**
 * How one line came to its width: a row of the layout report.
 *
 * @param page index from 0
 * @param left edge of the column it stands in, in 1/65536 pt from the left edge of the trim; turned
 *     lines count from the corner of what is turned
 * @param baseline in 1/65536 pt below the top edge of the trim
 * @param leaf the {@link StructNode.StructLeaf#id} of its paragraph, or {@link PageItem#ARTIFACT}
 * @param text as drawn
 * @param kind what the line is to its paragraph
 * @param body whether it is running text of the type area, the lines p1–p9 count
 * @param step the last step taken to fill the measure (R20, R21)
 * @param squeeze total taken out, in 1/1000 em
 * @param stretch added to each gap between Chinese characters, in 1/1000 em
 * @param broken the preferences this line's end breaks (R6), or the bans lifted for it (R7)
 */
public record SetLine(
    int page,
    long left,
    long baseline,
    int leaf,
    String text,
    SourceSpan span,
    Kind kind,
    boolean body,
    Step step,
    int squeeze,
    int stretch,
    Set<BreakPreference> broken) {
  public SetLine {
    broken = Set.copyOf(broken);
  }

  /** What a line is to its paragraph. */
  public enum Kind {
    FULL,
    LAST,
    ONLY,
    FORCED
  }

  /** The steps that fill a line, in the order they are tried (R20 then R21). */
  public enum Step {
    NATURAL,
    SQUEEZE_WORD_SPACE,
    SQUEEZE_BRACKET,
    SQUEEZE_PAUSE,
    SQUEEZE_HAN_LATIN,
    SQUEEZE_STOP,
    STRETCH_WORD_SPACE,
    STRETCH_HAN_LATIN,
    STRETCH_ALL,
    OVERFULL
  }
}
