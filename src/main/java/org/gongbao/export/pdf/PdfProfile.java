package org.gongbao.export.pdf;

/** What a PDF is for. */
public enum PdfProfile {
  /** For screens and office printers: every font embedded as a subset (R65). */
  WEB,
  /** The smallest file: no font inside, the reader's own Chinese font shows the text. */
  SMALL
}
