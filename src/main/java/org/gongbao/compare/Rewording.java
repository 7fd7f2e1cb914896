package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.compare.Edits.Edit;

/** The edits between two versions of a text as an editor would tell them. */
final class Rewording {
  /** Longer texts with nothing in common at either end are not compared character by character. */
  private static final long LARGEST = 400_000_000L;

  private Rewording() {}

  /** In order; lone characters that both versions happen to share do not part an edit. */
  static List<Edit> of(Characters before, Characters after) {
    if ((long) before.size() * after.size() > LARGEST) {
      return List.of(new Edit(0, before.size(), 0, after.size()));
    }
    List<Edit> told = new ArrayList<>();
    for (Edit edit : Edits.of(before.signs(), after.signs())) {
      Edit next = edit;
      while (!told.isEmpty() && isChance(told.getLast(), next)) {
        Edit last = told.removeLast();
        next = new Edit(last.oldFrom(), next.oldTo(), last.from(), next.to());
      }
      told.add(next);
    }
    return told;
  }

  /** Whether what stands between two edits is no longer than either. */
  private static boolean isChance(Edit first, Edit second) {
    int between = second.from() - first.to();
    return between <= size(first) && between <= size(second);
  }

  private static int size(Edit edit) {
    return Math.max(edit.oldTo() - edit.oldFrom(), edit.to() - edit.from());
  }

  /** The same edits, grown to whole numbers and Latin words. */
  static List<Edit> whole(List<Edit> edits, Characters before, Characters after) {
    List<Edit> told = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      Edit last = told.isEmpty() ? new Edit(0, 0, 0, 0) : told.getLast();
      int head = 0;
      while (edit.from() - head > last.to()
          && isCut(edit.oldFrom() - head, edit.from() - head, before, after)) {
        head++;
      }
      int end = i + 1 < edits.size() ? edits.get(i + 1).from() : after.size();
      int tail = 0;
      while (edit.to() + tail < end
          && isCut(edit.oldTo() + tail, edit.to() + tail, before, after)) {
        tail++;
      }
      boolean joined = !told.isEmpty() && edit.from() - head == last.to();
      if (joined) {
        told.removeLast();
      }
      told.add(
          new Edit(
              joined ? last.oldFrom() : edit.oldFrom() - head,
              edit.oldTo() + tail,
              joined ? last.from() : edit.from() - head,
              edit.to() + tail));
    }
    return told;
  }

  private static boolean isCut(int old, int own, Characters before, Characters after) {
    return before.isInWord(old) || after.isInWord(own);
  }
}
