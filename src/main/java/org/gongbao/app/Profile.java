package org.gongbao.app;

/** What a PDF is for. */
public enum Profile {
  /** Every font embedded as a subset: screens and office printers. */
  WEB,
  /** Plates, bleed and crop marks: what a platemaker takes. */
  PRINT,
  /** What a proof-reader marks: {@link ProofOrder} says which round. */
  PROOF,
  /** No font inside: the smallest file, shown in the reader's own Chinese font. */
  SMALL
}
