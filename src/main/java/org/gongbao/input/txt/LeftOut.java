package org.gongbao.input.txt;

import org.gongbao.diag.Code;
import org.gongbao.diag.SourceSpan;

/**
 * A line, or a part of one, that is printed matter and not content.
 *
 * @param why the finding that says what it was taken for
 */
public record LeftOut(Code why, SourceSpan span, String text) {}
