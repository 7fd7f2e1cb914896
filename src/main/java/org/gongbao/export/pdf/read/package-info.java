/**
 * Opening a PDF that was written before, ours or another's: bytes in, an OpenPDF reader out, or a
 * finding that says why not. See {@link org.gongbao.export.pdf.read.FinishedPdf}.
 */
package org.gongbao.export.pdf.read;
