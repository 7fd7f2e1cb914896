package org.gongbao.export.pdf;

import org.openpdf.text.pdf.BaseFont;

/** How one face is drawn in the PDF. */
interface PdfFont {
  /** The font the text operators name. */
  BaseFont base();

  /** Of the face, whatever of it is in the PDF. */
  String name();

  /** The advance a reader takes for a character, in 1/1000 em: the PDF's own W entry. */
  int width(int codePoint);

  /** How far right of the pen the glyph is drawn, in 1/1000 em. */
  int shift(int codePoint);
}
