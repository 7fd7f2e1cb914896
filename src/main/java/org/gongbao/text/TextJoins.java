package org.gongbao.text;

/** How neighbours hold together: which gaps may grow (R21), which part Chinese from Latin (R16). */
public final class TextJoins {
  private TextJoins() {}

  /** Whether the gap between two neighbours may grow: not inside runs, not beside connectors. */
  public static boolean mayGrow(CharClass before, CharClass after) {
    return !BreakRules.joins(before, after)
        && rests(before)
        && rests(after)
        && before != CharClass.LATIN_OPENING
        && after != CharClass.LATIN_CLOSING;
  }

  /**
   * Whether a character begins or ends Latin text, so that Chinese keeps a gap from it (R16): a
   * letter or digit, or a sign that belongs to the number behind it.
   *
   * @param inner the class of the neighbour away from the Chinese
   */
  public static boolean isLatinEdge(int codePoint, CharClass own, CharClass inner) {
    if (own == CharClass.DIGIT || own == CharClass.LETTER) {
      return true;
    }
    boolean sign = own == CharClass.PREFIX || own == CharClass.SUFFIX || codePoint == '-';
    return sign && codePoint < 0x2100 && inner == CharClass.DIGIT;
  }

  private static boolean rests(CharClass c) {
    return c != CharClass.CONNECTOR && c != CharClass.SOLIDUS && c != CharClass.SPACE;
  }
}
