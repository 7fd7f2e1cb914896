/**
 * Signing a finished PDF, or preparing it for that: bytes and a key in, the same bytes with one
 * revision more out. The only place that knows BouncyCastle; start at {@link
 * org.gongbao.export.pdf.sign.PdfSigner}.
 */
package org.gongbao.export.pdf.sign;
