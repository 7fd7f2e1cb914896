package org.gongbao.typeset;

import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;

/** What typesetting gives: the finished pages and the report of their lines. */
public record Typeset(PagedDocument document, LineReport report) {}
