package org.gongbao.export.pdf.tags;

import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * An annotation that belongs to an element (ISO 32000-1 14.7.4.3).
 *
 * @param page it lies on
 */
record Annotation(PdfIndirectReference object, PdfIndirectReference page) implements Kid {}
