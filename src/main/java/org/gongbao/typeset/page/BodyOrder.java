package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.page.PageLabel;
import org.gongbao.text.Numerals;

/**
 * The pages of the body, numbered from 1, or from where the last issue ended (R51), whatever stands
 * before them: so the contents may grow without moving a number (R52), unless they count.
 *
 * @param chains the articles in order
 * @param first index of each chain's first page within {@code slots}
 */
record BodyOrder(List<Slot> slots, List<FlowPages> chains, List<Integer> first, int firstNumber) {
  static BodyOrder of(List<FlowPages> chains, int firstNumber) {
    Sequence sequence = new Sequence(Numerals.ARABIC, firstNumber);
    List<Integer> first = new ArrayList<>();
    for (FlowPages chain : chains) {
      first.add(sequence.add(chain, true));
    }
    return new BodyOrder(List.copyOf(sequence.slots()), chains, first, firstNumber);
  }

  /** The number of the last page. */
  int lastNumber() {
    return firstNumber + slots.size() - 1;
  }

  /** What the contents print for each article. */
  References references() {
    List<Optional<PageLabel>> labels = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      FlowPages pages = chains.get(i);
      int chainPage = first.get(i);
      for (int flow = 0; flow < pages.chain().flows().size(); flow++) {
        labels.add(pages.begin(flow).map(begin -> slots.get(chainPage + begin.page()).label()));
      }
    }
    return new References(labels);
  }
}
