package org.gongbao.typeset.table;

/**
 * What a column asks for, in 1/65536 pt without the blank beside its cells.
 *
 * @param least with which nothing is cut
 * @param fair with which long texts wrap without hurry
 * @param natural with which nothing wraps
 * @param beforePoint the widest part before a decimal point; 0 when there is none
 * @param afterPoint the widest part from a decimal point on
 * @param numbers whether it holds numbers
 */
record WidthDemand(
    long least, long fair, long natural, long beforePoint, long afterPoint, boolean numbers) {
  static final WidthDemand NONE = new WidthDemand(0, 0, 0, 0, 0, false);

  WidthDemand with(long moreLeast, long moreFair, long moreNatural) {
    return new WidthDemand(
        Math.max(least, moreLeast),
        Math.max(fair, moreFair),
        Math.max(natural, moreNatural),
        beforePoint,
        afterPoint,
        numbers);
  }

  /** The same with a number whose point stands below those of the others. */
  WidthDemand withNumber(long before, long after) {
    long left = Math.max(beforePoint, before);
    long right = Math.max(afterPoint, after);
    long both = left + right;
    return new WidthDemand(
        Math.max(least, both), Math.max(fair, both), Math.max(natural, both), left, right, true);
  }

  /** The same with a width that the author asked for; never less than what its cells need. */
  WidthDemand asked(long width) {
    long kept = Math.max(width, least);
    return new WidthDemand(kept, kept, kept, beforePoint, afterPoint, numbers);
  }
}
