package org.gongbao.export.pdf;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A standard that a PDF says it holds, as far as an issue can keep it from doing so; what the file
 * itself must be is seen to by the classes of this package (see the clause ledger, {@code
 * pdf-conformance.md}).
 */
public enum PdfConformance {
  /** ISO 19005-2 level A: an archive shows, reads and searches the file alike for ever. */
  PDF_A_2A(
      EnumSet.of(PdfFeature.TAGS, PdfFeature.EMBEDDED_FONTS, PdfFeature.OUTPUT_INTENT),
      EnumSet.of(PdfFeature.PLATE_PICTURES, PdfFeature.PRIVATE_CHARACTERS)),

  /** ISO 19005-2 level U: as level A, but nothing is said of the order of reading. */
  PDF_A_2U(
      EnumSet.of(PdfFeature.EMBEDDED_FONTS, PdfFeature.OUTPUT_INTENT),
      EnumSet.of(PdfFeature.PLATE_PICTURES)),

  /** ISO 14289-1: the file can be read to those who do not see it. */
  PDF_UA_1(
      EnumSet.of(
          PdfFeature.TAGS, PdfFeature.EMBEDDED_FONTS, PdfFeature.TITLE, PdfFeature.ALTERNATIVES),
      EnumSet.noneOf(PdfFeature.class)),

  /** ISO 15930-1 level 1a: a press makes plates of the file as it is, without asking back. */
  PDF_X_1A(
      EnumSet.of(PdfFeature.EMBEDDED_FONTS, PdfFeature.TITLE, PdfFeature.DATE),
      EnumSet.of(PdfFeature.SCREEN_COLOURS));

  private final Set<PdfFeature> required;
  private final Set<PdfFeature> forbidden;

  PdfConformance(Set<PdfFeature> required, Set<PdfFeature> forbidden) {
    this.required = required;
    this.forbidden = forbidden;
  }

  public boolean requires(PdfFeature feature) {
    return required.contains(feature);
  }

  public boolean forbids(PdfFeature feature) {
    return forbidden.contains(feature);
  }

  /** What may still be said of a file that fails this. */
  public Optional<PdfConformance> weaker() {
    return switch (this) {
      case PDF_A_2A -> Optional.of(PDF_A_2U);
      case PDF_A_2U, PDF_UA_1, PDF_X_1A -> Optional.empty();
    };
  }

  /** As findings name it. */
  @Override
  public String toString() {
    return switch (this) {
      case PDF_A_2A -> "PDF/A-2a";
      case PDF_A_2U -> "PDF/A-2u";
      case PDF_UA_1 -> "PDF/UA-1";
      case PDF_X_1A -> "PDF/X-1a:2001";
    };
  }
}
