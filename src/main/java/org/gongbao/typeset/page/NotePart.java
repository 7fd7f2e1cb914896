package org.gongbao.typeset.page;

import java.util.List;

/**
 * Lines of a footnote that stand together.
 *
 * @param note by its number in the chain
 * @param from first line
 * @param to after the last
 */
record NotePart(int note, int from, int to) {
  int lines() {
    return to - from;
  }

  /** How many lines parts have together. */
  static int lines(List<NotePart> parts) {
    return parts.stream().mapToInt(NotePart::lines).sum();
  }
}
