package org.gongbao.typeset.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongbao.page.StructNode.Role;

/**
 * The level of each heading of a flow: the title is the first, 一、 stands below it, and so on; a
 * level that the author left out is left out, so that no reader hears of one that is not there (ISO
 * 14289-1 7.4.2). Headings of an annex stand below the annex's own.
 */
final class HeadingLevels {
  private static final int TITLE = 1;
  private static final int ANNEX = 2;

  /** Depths, as written, of the headings that the next one may stand below. */
  private final Deque<Integer> above = new ArrayDeque<>();

  private boolean annex;

  /** The title of an article or of a page. */
  Role title() {
    annex = false;
    return role(TITLE);
  }

  /** The title of an annex. */
  Role annex() {
    annex = true;
    return role(ANNEX);
  }

  /**
   * A heading in the text.
   *
   * @param level 1 to 4
   */
  Role heading(int level) {
    return role((annex ? ANNEX : TITLE) + level);
  }

  private Role role(int depth) {
    while (!above.isEmpty() && above.peek() >= depth) {
      above.pop();
    }
    above.push(depth);
    return switch (above.size()) {
      case 1 -> Role.H1;
      case 2 -> Role.H2;
      case 3 -> Role.H3;
      case 4 -> Role.H4;
      case 5 -> Role.H5;
      case 6 -> Role.H6;
      default -> throw new IllegalArgumentException("heading of depth " + depth);
    };
  }
}
