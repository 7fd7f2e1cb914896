package org.gongbao.typeset.page;

import java.util.List;

/**
 * Footnotes at the foot of a page or column, a rule above them (R59).
 *
 * @param x of the column from the left edge of the type area, in 1/65536 pt
 * @param end grid line below the last one they take
 */
record NoteArea(long x, int end, List<NotePart> parts) {
  NoteArea {
    parts = List.copyOf(parts);
  }
}
