/**
 * The logical tree inside the PDF (ISO 32000-1 14.7, 14.8): which element every operator on a page
 * belongs to, or that it is an artifact. Comes from the finished document, goes through OpenPDF
 * into the file. Start at {@link org.gongbao.export.pdf.tags.TagTree}.
 */
package org.gongbao.export.pdf.tags;
