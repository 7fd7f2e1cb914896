package org.gongbao.text;

/**
 * What a line end would rather not do (R6, R24, R26, R7). A legal break may break a preference at a
 * cost.
 */
public enum BreakPreference {
  /** Between a number and the unit or measure word after it. */
  NUMBER_UNIT(2000),
  /** Inside a date, after 年 or 月. */
  DATE(1600),
  /** Before 〔 of a document number, or between 〕 and its serial. */
  DOCUMENT_NUMBER(1400),
  /** Inside a unit, between 亿 or 万 and what it counts. */
  UNIT(800),
  /** Inside 第三条. */
  ORDINAL(1200),
  /** After the connector of a range. */
  RANGE(1100),
  /** Inside a quoted term of up to four characters. */
  SHORT_QUOTE(400),
  /** A dash or an ellipsis begins the line. */
  DASH_AT_START(150),
  /** The last line is one character, with or without marks (R24). */
  LONE_CHARACTER(2_000_000),
  /** The last line of a paragraph stands alone at the head of a page (R26). */
  WIDOW(0),
  /** Marks that belong together were parted as a last resort (R7). */
  BAN_LIFTED(20_000_000);

  private final int cost;

  BreakPreference(int cost) {
    this.cost = cost;
  }

  /** In the cost unit of line breaking: 1,000 is a stretch of 1/8 em between characters. */
  public int cost() {
    return cost;
  }
}
