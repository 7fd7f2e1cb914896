/**
 * Reads a finished PDF of ours back: bytes in, its logical tree with the characters of every
 * element out. Needs the tags that the PDF was written with. Start at {@link
 * org.gongbao.input.pdf.TaggedPdf}.
 */
package org.gongbao.input.pdf;
