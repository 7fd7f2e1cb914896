package org.gongbao.input.txt;

import org.gongbao.diag.SourceSpan;

/**
 * A line of the source that is not blank, or a part of one.
 *
 * @param span the place of the first character of {@code text}
 * @param text without blanks at either end; tabs and blanks inside stay
 * @param indent how many half characters of blank stood before it
 * @param gap whether a blank line, a page break or the beginning of the file stands before it
 * @param page whether a page break stands before it
 */
record PrintedLine(SourceSpan span, String text, int indent, boolean gap, boolean page) {
  /** The two parts of this line before and from {@code index}, blanks at the cut taken off. */
  PrintedLine[] cut(int index) {
    String head = Blanks.strip(text.substring(0, index));
    String rest = text.substring(index);
    String tail = Blanks.strip(rest);
    int offset = text.codePointCount(0, index) + rest.indexOf(tail);
    return new PrintedLine[] {
      new PrintedLine(
          span.slice(0, head.codePointCount(0, head.length())), head, indent, gap, page),
      new PrintedLine(
          span.slice(offset, tail.codePointCount(0, tail.length())), tail, 0, false, false)
    };
  }

  PrintedLine afterPage() {
    return page ? this : new PrintedLine(span, text, indent, true, true);
  }

  double width() {
    return Ems.of(text);
  }

  int number() {
    return span.line();
  }
}
