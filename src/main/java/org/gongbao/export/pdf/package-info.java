/**
 * The PDF back end, the only place that knows OpenPDF: a finished document in, a PDF out. Start at
 * {@link org.gongbao.export.pdf.PdfBackend}.
 */
package org.gongbao.export.pdf;
