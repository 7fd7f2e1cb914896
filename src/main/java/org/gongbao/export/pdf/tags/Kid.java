package org.gongbao.export.pdf.tags;

/** What an element holds, in reading order. */
sealed interface Kid permits Element, Content, Annotation {}
