package org.gongbao.text;

import java.util.Optional;

/**
 * Where a paragraph may break: before each character free, at the cost of a preference, as a last
 * resort, or never (R4–R7).
 */
public final class BreakOpportunities {
  private static final byte NEVER = -1;
  private static final byte LAST_RESORT = -2;
  private static final byte FREE = 0;
  private static final BreakPreference[] PREFERENCES = BreakPreference.values();
  private static final int SHORT_QUOTE = 4;
  private static final int LONGEST_ORDINAL = 8;
  private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万两";
  private static final String MAGNITUDES = "百千万亿";
  private static final String URL_BREAKS = "/.-_@?&=";

  private final byte[] kinds;

  private BreakOpportunities(byte[] kinds) {
    this.kinds = kinds;
  }

  /** The opportunities of a text with the classes {@link TextClassifier} gave it. */
  public static BreakOpportunities of(int[] text, CharClass[] classes, KinsokuLevel level) {
    BreakRules rules = BreakRules.at(level);
    byte[] kinds = new byte[text.length + 1];
    kinds[0] = NEVER;
    for (int i = 1; i < text.length; i++) {
      kinds[i] = kind(text, classes, rules, i);
    }
    kinds[text.length] = FREE;
    quotes(text, classes, kinds);
    addresses(text, classes, kinds);
    return new BreakOpportunities(kinds);
  }

  /** Whether a line may begin at character {@code i}; true at the end of the text. */
  public boolean allowed(int i) {
    return kinds[i] >= FREE;
  }

  /** Whether a line may begin at {@code i} when nothing else fits (R7). */
  public boolean lastResort(int i) {
    return kinds[i] == LAST_RESORT;
  }

  /** The preference a line that begins at {@code i} breaks. */
  public Optional<BreakPreference> preference(int i) {
    return kinds[i] <= FREE ? Optional.empty() : Optional.of(PREFERENCES[kinds[i] - 1]);
  }

  /** The cost of a line that begins at {@code i}: that of its preference. */
  public int cost(int i) {
    return kinds[i] <= FREE ? 0 : PREFERENCES[kinds[i] - 1].cost();
  }

  private static byte kind(int[] text, CharClass[] classes, BreakRules rules, int i) {
    CharClass before = classes[i - 1];
    CharClass after = classes[i];
    if (after == CharClass.SPACE || BreakRules.joins(before, after)) {
      return NEVER;
    }
    if (after == CharClass.DIGIT && before == CharClass.INTERPUNCT) {
      return NEVER;
    }
    // Behind spaces the mark before them decides: no line ends in “ and a space.
    int last = i - 1;
    while (last > 0 && classes[last] == CharClass.SPACE) {
      last--;
    }
    if (rules.bans(classes[last], after)) {
      boolean marks = before.trimmable() && after.trimmable();
      boolean three =
          marks
              && (i > 1 && classes[i - 2].trimmable()
                  || i + 1 < classes.length && classes[i + 1].trimmable());
      return three ? LAST_RESORT : NEVER;
    }
    return preferenceOf(text, classes, last, i);
  }

  private static byte preferenceOf(int[] text, CharClass[] classes, int last, int i) {
    CharClass before = classes[last];
    CharClass after = classes[i];
    if (after == CharClass.HAN && (before == CharClass.DIGIT || before == CharClass.WIDE_DIGIT)) {
      return code(text[i] == '号' ? BreakPreference.DOCUMENT_NUMBER : BreakPreference.NUMBER_UNIT);
    }
    if (after == CharClass.DIGIT) {
      if ((text[last] == '年' || text[last] == '月')
          && last > 0
          && classes[last - 1] == CharClass.DIGIT) {
        return code(BreakPreference.DATE);
      }
      if (text[last] == '〕' || text[last] == ']') {
        return code(BreakPreference.DOCUMENT_NUMBER);
      }
    }
    if (after == CharClass.HAN
        && last > 0
        && MAGNITUDES.indexOf(text[last]) >= 0
        && classes[last - 1] == CharClass.DIGIT) {
      return code(BreakPreference.UNIT);
    }
    if (text[i] == '〔') {
      return code(BreakPreference.DOCUMENT_NUMBER);
    }
    if (text[last] == '第' && (after == CharClass.DIGIT || isHanDigit(text[i]))
        || isHanDigit(text[last]) && inOrdinal(text, last)) {
      return code(BreakPreference.ORDINAL);
    }
    if (before == CharClass.CONNECTOR) {
      return code(BreakPreference.RANGE);
    }
    if (after == CharClass.DASH || after == CharClass.ELLIPSIS) {
      return code(BreakPreference.DASH_AT_START);
    }
    return FREE;
  }

  private static boolean inOrdinal(int[] text, int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST_ORDINAL && isHanDigit(text[first - 1])) {
      first--;
    }
    return first > 0 && text[first - 1] == '第';
  }

  private static boolean isHanDigit(int c) {
    return HAN_DIGITS.indexOf(c) >= 0;
  }

  private static void quotes(int[] text, CharClass[] classes, byte[] kinds) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '“' && classes[i] == CharClass.OPENING) {
        int close = i + 1;
        while (close < text.length && close - i <= SHORT_QUOTE && text[close] != '”') {
          close++;
        }
        if (close < text.length && text[close] == '”') {
          for (int k = i + 2; k < close; k++) {
            if (kinds[k] == FREE) {
              kinds[k] = code(BreakPreference.SHORT_QUOTE);
            }
          }
        }
      }
    }
  }

  /** Web and mail addresses break after their marks only (R5). */
  private static void addresses(int[] text, CharClass[] classes, byte[] kinds) {
    for (int from = 0; from < text.length; from++) {
      int to = from;
      while (to < text.length && text[to] > ' ' && text[to] < 0x7F) {
        to++;
      }
      String run = new String(text, from, to - from);
      if (run.contains("://") || run.startsWith("www.") || run.indexOf('@') > 0) {
        for (int i = from + 1; i < to; i++) {
          boolean after = URL_BREAKS.indexOf(text[i - 1]) >= 0;
          boolean closes = classes[i] == CharClass.LATIN_CLOSING;
          kinds[i] = after && !closes && URL_BREAKS.indexOf(text[i]) < 0 ? FREE : NEVER;
        }
      }
      from = Math.max(from, to);
    }
  }

  private static byte code(BreakPreference preference) {
    return (byte) (preference.ordinal() + 1);
  }
}
