package org.gongbao.export.report;

/** What lines are counted for: the properties p1–p10 that pages are held to. */
enum Property {
  /** p1: a mark that may not begin a line begins one (R4). */
  BANNED_START,
  /** p2: a mark that may not end a line ends one (R4). */
  BANNED_END,
  /** p3: a number, a dash or an ellipsis is split (R5). */
  SPLIT,
  /** p4: the last line of a paragraph is one character, with or without marks (R24). */
  LONE_CHARACTER,
  /** p5: the last line of a paragraph stands alone at the head of a page (R26). */
  WIDOW,
  /** p6: a line ends in an Arabic digit and the next begins with Chinese (R6). */
  NUMBER_UNIT,
  /** p7: characters stand more than 1/8 em farther apart than is natural (R21). */
  STRETCH,
  /** The line is longer than its measure. */
  OVERFULL,
  /** p9: the right edge of a justified line is off by more than 0.05 mm. */
  RIGHT_EDGE,
  /** p10: the baseline is off the page's grid by more than 0.05 pt (R28). */
  GRID
}
