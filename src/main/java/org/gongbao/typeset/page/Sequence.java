package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.page.PageLabel;
import org.gongbao.text.Numerals;

/** Pages numbered together, as they are put one behind the other. */
final class Sequence {
  private final Numerals numerals;
  private final List<Slot> slots = new ArrayList<>();
  private int next;

  /**
   * Begins a sequence.
   *
   * @param first the number of its first page
   */
  Sequence(Numerals numerals, int first) {
    this.numerals = numerals;
    this.next = first;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Puts a page that is not counted. */
  void uncounted(Slot slot) {
    slots.add(slot);
  }

  /** Puts the pages of a chain; gives the index of its first page in this sequence. */
  int add(FlowPages chain, boolean folio) {
    // A right-hand page has an even index.
    if (chain.recto() && !chain.pages().isEmpty() && slots.size() % 2 == 1) {
      blank();
    }
    int first = slots.size();
    for (int page = 0; page < chain.pages().size(); page++) {
      slots.add(Slot.flow(chain, page, next(), folio));
    }
    return first;
  }

  private void blank() {
    slots.add(Slot.blank(next()));
  }

  private PageLabel next() {
    return new PageLabel("", numerals, next++);
  }
}
