package org.gongbao.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** The fewest edits that turn one sequence into another (Myers). */
final class Edits {
  private Edits() {}

  /**
   * A part of the old sequence in the place of which a part of the new one stands.
   *
   * @param oldFrom index of the first that was taken out
   * @param oldTo after the last; equal to {@code oldFrom} where something was only put in
   * @param from index of the first that was put in
   * @param to after the last
   */
  record Edit(int oldFrom, int oldTo, int from, int to) {}

  /** In order; what stands between two edits is equal. */
  static <T> List<Edit> of(List<T> before, List<T> after) {
    int head = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<T> old = before.subList(head, before.size() - tail);
    List<T> own = after.subList(head, after.size() - tail);
    if (old.isEmpty() || own.isEmpty()) {
      return old.size() == own.size()
          ? List.of()
          : List.of(new Edit(head, head + old.size(), head, head + own.size()));
    }
    List<Edit> edits = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(old, own, null)) {
      if (change.deltaType != DeltaType.EQUAL) {
        add(
            edits,
            new Edit(
                head + change.startOriginal,
                head + change.endOriginal,
                head + change.startRevised,
                head + change.endRevised));
      }
    }
    return edits;
  }

  /** Two edits with nothing equal between are one. */
  private static void add(List<Edit> edits, Edit next) {
    if (!edits.isEmpty()) {
      Edit last = edits.getLast();
      if (last.oldTo == next.oldFrom && last.to == next.from) {
        edits.removeLast();
        edits.add(new Edit(last.oldFrom, next.oldTo, last.from, next.to));
        return;
      }
    }
    edits.add(next);
  }
}
