package org.gongbao.proof;

/**
 * A line as a PDF reader finds it on paper, in points from the top left corner of the page.
 *
 * @param page from 1
 * @param left of the first glyph's cell
 * @param right of the last glyph's cell
 * @param size of the first glyph
 * @param widestGap between the cells of two Chinese characters, in em
 */
record PrintedLine(
    int page,
    double left,
    double right,
    double baseline,
    double size,
    String text,
    double widestGap) {

  /** The same line measured from the left edge of a type area. */
  PrintedLine from(double edge) {
    return new PrintedLine(page, left - edge, right - edge, baseline, size, text, widestGap);
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean endsWithDigit() {
    return last() >= '0' && last() <= '9';
  }
}
