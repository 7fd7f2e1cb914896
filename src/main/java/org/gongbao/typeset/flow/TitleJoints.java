package org.gongbao.typeset.flow;

import java.util.Arrays;
import org.gongbao.text.BreakOpportunities;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.TextClassifier;

/**
 * What it costs to part a title before each character (R42). 0 is a place where a reader pauses
 * anyway, 1,000 is the middle of a word.
 */
final class TitleJoints {
  static final int NEVER = Integer.MAX_VALUE;

  /** From here on a second thought is due: another line may part the title better. */
  static final int BAD = 200;

  private static final int SHORT_INSERTION = 12;
  private static final String NOT_FIRST = "的了等上中下时";
  private static final String CONJUNCTIONS = "和与及或暨";
  private static final String PLACES = "省市县区旗州乡镇";
  private static final String PREPOSITIONS = "对在为向将由从以就把被";

  private TitleJoints() {}

  static int[] costs(int[] text) {
    int[] costs = new int[text.length + 1];
    Arrays.fill(costs, NEVER);
    BreakOpportunities legal =
        BreakOpportunities.of(text, TextClassifier.classify(text), KinsokuLevel.GB);
    TitleWords.Joint[] words = TitleWords.joints(text);
    for (int i = 1; i < text.length; i++) {
      if (legal.allowed(i)) {
        costs[i] = joint(text, words[i], i) + 2 * legal.cost(i);
      }
    }
    insertions(text, '《', '》', costs);
    insertions(text, '（', '）', costs);
    insertions(text, '“', '”', costs);
    costs[text.length] = 0;
    return costs;
  }

  private static int joint(int[] text, TitleWords.Joint word, int i) {
    int before = text[i - 1];
    int after = text[i];
    if (before == '的' || before == '》' || after == '《' || partsWords(text, i)) {
      return 0;
    }
    if (starts(text, i, "关于")) {
      return 0;
    }
    if (has(NOT_FIRST, after) && word != TitleWords.Joint.INSIDE) {
      return 900;
    }
    if (has(CONJUNCTIONS, after)) {
      return 400;
    }
    if (has(PREPOSITIONS, before) && word != TitleWords.Joint.INSIDE) {
      return 350;
    }
    if (has(PLACES, before) && (starts(text, i, "人") || starts(text, i, "政府"))) {
      return 500;
    }
    if (after == '第' || starts(text, i, "在")) {
      return 40;
    }
    if (before == '，' || before == '；' || before == '：') {
      return 0;
    }
    if (before == '、') {
      return 120;
    }
    if (has(PREPOSITIONS, after) && word != TitleWords.Joint.INSIDE) {
      return 80;
    }
    int conjunction = has(CONJUNCTIONS, before) ? 100 : 0;
    return conjunction
        + switch (word) {
          case BETWEEN -> 60;
          case LIKELY -> 130;
          case UNKNOWN -> 330;
          case INSIDE -> 1000;
        };
  }

  /** Whether a space that stands before {@code i} parts words, not Chinese from a number. */
  private static boolean partsWords(int[] text, int i) {
    return Character.isWhitespace(text[i - 1])
        && i > 1
        && Character.isIdeographic(text[i - 2])
        && Character.isIdeographic(text[i]);
  }

  /** Names of papers, remarks and quotes stay whole when they are short. */
  private static void insertions(int[] text, int open, int close, int[] costs) {
    for (int from = 0; from < text.length; from++) {
      if (text[from] == open) {
        int to = from + 1;
        while (to < text.length && text[to] != close) {
          to++;
        }
        int more = to - from <= SHORT_INSERTION ? 600 : 200;
        for (int i = from + 1; i <= Math.min(to, text.length - 1); i++) {
          if (costs[i] != NEVER) {
            costs[i] += more;
          }
        }
      }
    }
  }

  private static boolean starts(int[] text, int at, String word) {
    return new String(text, at, Math.min(word.length(), text.length - at)).equals(word);
  }

  private static boolean has(String marks, int c) {
    return marks.indexOf(c) >= 0;
  }
}
