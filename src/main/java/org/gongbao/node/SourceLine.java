package org.gongbao.node;

import org.gongbao.diag.SourceSpan;

/**
 * One line of written text.
 *
 * @param text without its line end
 * @param span where the first character of {@code text} stands; character k stands at {@code
 *     span.slice(k, …)}
 */
public record SourceLine(String text, SourceSpan span) {}
