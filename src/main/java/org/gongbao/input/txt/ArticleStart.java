package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an article begins.
 *
 * @param from its first line
 * @param to the first line after its title
 * @param entry its wording in the contents
 * @param head the group head over its entry (E24)
 */
record ArticleStart(int from, int to, Optional<String> entry, Optional<String> head) {
  /** The starts with this, the first of them, begun earlier. */
  List<ArticleStart> openingFrom(int earlier, List<ArticleStart> starts) {
    List<ArticleStart> moved = new ArrayList<>(starts);
    moved.set(0, new ArticleStart(earlier, to, entry, head));
    return moved;
  }
}
