package org.gongbao.press.proof;

import org.gongbao.diag.SourceSpan;
import org.gongbao.page.StructNode.Role;

/**
 * What one anchor names: a title, a heading, a paragraph, an item, a note, a caption, a picture or
 * a row of a table.
 *
 * @param article from 1 in reading order; 0 for what stands in none: cover, imprint, 版记
 * @param number from 1 within the article
 * @param span where its first leaf was written
 */
public record ProofParagraph(int article, int number, Role role, SourceSpan span) {
  /** As printed in the margin; the sign keeps a spreadsheet from reading it as a date. */
  public String anchor() {
    return "¶" + article + "-" + number;
  }
}
