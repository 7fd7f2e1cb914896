package org.gongbao.export.pdf;

/** What a standard may demand of a PDF or keep out of it. */
public enum PdfFeature {
  /** The logical tree. */
  TAGS,
  /** Every font inside the file. */
  EMBEDDED_FONTS,
  /** A profile that says what the screen's colours are. */
  OUTPUT_INTENT,
  /** A title of the document. */
  TITLE,
  /** The day the document is of. */
  DATE,
  /** Words in the place of every picture. */
  ALTERNATIVES,
  /** Pictures in the inks of a press, which no profile explains. */
  PLATE_PICTURES,
  /** RGB, in pictures or anywhere else. */
  SCREEN_COLOURS,
  /** Characters that Unicode leaves to private agreement. */
  PRIVATE_CHARACTERS
}
