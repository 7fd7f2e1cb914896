package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.page.PageLabel;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.Start;
import org.gongbao.style.LayoutKeys;
import org.gongbao.text.Numerals;

/**
 * The pages of the body, numbered from 1 whatever stands before them: so the contents may grow
 * without moving a number (R52).
 *
 * @param flows the articles in order
 * @param first index of each article's first page within {@code slots}
 */
record BodyOrder(List<Slot> slots, List<FlowPages> flows, List<Integer> first) {
  static BodyOrder of(List<FlowPages> articles, Layout layout) {
    Sequence sequence = new Sequence(Numerals.ARABIC);
    List<Integer> first = new ArrayList<>();
    for (FlowPages article : articles) {
      boolean printed = !article.pages().isEmpty();
      first.add(
          sequence.add(article, printed ? layout.get(LayoutKeys.ARTICLE_START) : Start.PAGE, true));
    }
    return new BodyOrder(List.copyOf(sequence.slots()), articles, first);
  }

  /** What the contents print for each article. */
  References references() {
    return new References(
        IntStream.range(0, flows.size())
            .mapToObj(
                i ->
                    flows.get(i).pages().isEmpty()
                        ? Optional.<PageLabel>empty()
                        : Optional.of(slots.get(first.get(i)).label()))
            .toList());
  }
}
