package org.gongbao.input.txt;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Wordings compared by their letters and digits alone: blanks, marks and widths do not count. */
final class Wording {
  private final String letters;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  Wording(String text) {
    letters = letters(text);
    int[] all = letters.codePoints().toArray();
    for (int i = 0; i + 1 < all.length; i++) {
      pairs.merge(all[i] * 31 + all[i + 1], 1, Integer::sum);
    }
  }

  /** The letters and digits of a text, full-width ones made narrow. */
  static String letters(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  String letters() {
    return letters;
  }

  /** 1 for the same letters in the same order, 0 for no two neighbours in common. */
  double like(Wording other) {
    if (letters.equals(other.letters)) {
      return 1;
    }
    int common = 0;
    int mine = 0;
    int theirs = 0;
    for (int n : other.pairs.values()) {
      theirs += n;
    }
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      mine += pair.getValue();
      common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    return mine + theirs == 0 ? 0 : 0.99 * 2 * common / (mine + theirs);
  }
}
