package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.page.PageItem.DotItem;

/**
 * Dots of emphasis (着重号): one below the middle of each Chinese character, none below marks and
 * blanks (R59; CLREQ, emphasis dots).
 */
public final class EmphasisDots {
  /** From the baseline to a dot's centre: the em box ends 0.12 em below the baseline (R40). */
  private static final int BELOW = 260;

  private static final int RADIUS = 65;
  private static final int EM = 1000;

  private EmphasisDots() {}

  /**
   * The dots of one line.
   *
   * @param x of the line's left edge, as for {@link LineSetter#set}
   * @param marks of footnotes, which part the text
   */
  public static List<DotItem> set(
      PreparedText text, Line line, long x, long baseline, int leaf, NoteMarks marks) {
    List<DotItem> dots = new ArrayList<>();
    long[] gaps = FilledGaps.of(text, line);
    long pen = x + text.gaps.lineStart[line.from()];
    for (int i = 0; i < gaps.length; i++) {
      int at = line.from() + i;
      Run.Type type = text.glyphs.runs()[at].type();
      if (type.dotted() && Character.isIdeographic(text.glyphs.codePoints()[at])) {
        long below = type.size() * BELOW / EM;
        long radius = type.size() * RADIUS / EM;
        int own = marks.leaf(leaf, text.glyphs.spans()[at]);
        dots.add(new DotItem(pen + type.em() / 2, baseline + below, radius, type.ink(), own));
      }
      pen += text.gaps.body[at] + gaps[i];
    }
    return dots;
  }
}
