package org.gongbao.compare;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common, by the pairs of neighbouring characters (Dice). */
final class Likeness {
  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final int count;

  Likeness(String text) {
    // A line end before and after lets one character count as well.
    char before = '\n';
    for (char c : (text + "\n").toCharArray()) {
      pairs.merge(before << 16 | c, 1, Integer::sum);
      before = c;
    }
    count = text.length() + 1;
  }

  /** Pairs that both have. */
  int common(Likeness other) {
    Map<Integer, Integer> few = pairs.size() < other.pairs.size() ? pairs : other.pairs;
    Map<Integer, Integer> many = few == pairs ? other.pairs : pairs;
    int common = 0;
    for (Map.Entry<Integer, Integer> pair : few.entrySet()) {
      common += Math.min(pair.getValue(), many.getOrDefault(pair.getKey(), 0));
    }
    return common;
  }

  /** From 0, nothing in common, to 1, the same pairs. */
  double to(Likeness other) {
    return 2.0 * common(other) / (count + other.count);
  }
}
