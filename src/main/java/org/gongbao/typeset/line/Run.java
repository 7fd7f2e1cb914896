package org.gongbao.typeset.line;

import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;

/**
 * A stretch of text in one style.
 *
 * @param span place of the first character; character k stands at {@code span.slice(k, 1)}
 * @param font role for Chinese
 * @param latin role for letters and digits; their characters fall back to {@code font}
 * @param size of the em, in 1/65536 pt
 * @param tracking blank added between characters, in 1/1000 em
 * @param spread total width for a spread word, in 1/1000 em; 0 for running text
 */
public record Run(
    String text,
    SourceSpan span,
    FontRole font,
    FontRole latin,
    long size,
    Ink ink,
    int tracking,
    int spread) {}
