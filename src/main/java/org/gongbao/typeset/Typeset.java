package org.gongbao.typeset;

import org.gongbao.page.ArticlePlaces;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;

/** What typesetting gives: the finished pages, the report of their lines, whose they are. */
public record Typeset(PagedDocument document, LineReport report, ArticlePlaces places) {}
