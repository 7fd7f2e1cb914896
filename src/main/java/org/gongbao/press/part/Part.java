package org.gongbao.press.part;

import java.util.Set;

/** Which part of an issue becomes a document of its own. */
public sealed interface Part {
  /**
   * Pages with all that stands on them.
   *
   * @param from index of the first
   * @param to index of the last
   */
  record Pages(int from, int to) implements Part {
    public Pages {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException("pages " + from + " to " + to);
      }
    }
  }

  /**
   * Articles of the body, by their numbers from 0: the pages from the first to the last of them,
   * without what stands there for others.
   */
  record Articles(Set<Integer> numbers) implements Part {
    public Articles {
      numbers = Set.copyOf(numbers);
      if (numbers.isEmpty()) {
        throw new IllegalArgumentException("no article");
      }
    }

    boolean owns(Set<Integer> owners) {
      return owners.isEmpty() || owners.stream().anyMatch(numbers::contains);
    }
  }
}
