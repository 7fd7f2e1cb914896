package org.gongbao.typeset.line;

import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;

/**
 * A stretch of text in one style.
 *
 * @param span place of the first character; character k stands at {@code span.slice(k, 1)}
 * @param spread total width for a spread word, in 1/1000 em; 0 for running text
 */
public record Run(String text, SourceSpan span, Type type, int spread) {
  /**
   * What a run is set in.
   *
   * @param font role for Chinese
   * @param latin role for letters and digits; their characters fall back to {@code font}
   * @param size of the glyphs, in 1/65536 pt
   * @param em the cell of a Chinese character, which gaps and squeezes are measured in; the same as
   *     {@code size} but on a grid that is wider or narrower than its type (R40); in 1/65536 pt
   * @param tracking blank added between characters, in 1/1000 em
   */
  public record Type(FontRole font, FontRole latin, long size, long em, Ink ink, int tracking) {}
}
