package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Inline;

/** The footnotes of one flow, numbered from 0 as their marks are met. Not for several threads. */
public final class Notes {
  private final Map<Inline.Footnote, Integer> numbers = new IdentityHashMap<>();
  private final List<Inline.Footnote> all = new ArrayList<>();

  /** The number of a footnote; text measured more than once has each of its notes once. */
  int number(Inline.Footnote note) {
    return numbers.computeIfAbsent(
        note,
        met -> {
          all.add(met);
          return all.size() - 1;
        });
  }

  /** Those met from a number on. */
  List<Inline.Footnote> from(int number) {
    return List.copyOf(all.subList(number, all.size()));
  }
}
