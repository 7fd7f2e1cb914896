package org.gongbao.text;

/** Which neighbours keep their distance when a line is stretched (R21). */
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

  private static boolean rests(CharClass c) {
    return c != CharClass.CONNECTOR && c != CharClass.SOLIDUS && c != CharClass.SPACE;
  }
}
