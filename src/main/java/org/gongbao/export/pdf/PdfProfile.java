package org.gongbao.export.pdf;

import java.util.Optional;
import java.util.Set;

/**
 * What a PDF is for, as one set of switches.
 *
 * @param fonts whose fonts show the text
 * @param colour how inks other than black are written
 * @param tagged whether the logical tree is written (ISO 32000-1 14.8)
 * @param links whether places on a page lead elsewhere when clicked
 * @param conformance what the file is to hold and say that it holds
 * @param condition the printing condition that plates are meant for, by its registered name
 */
public record PdfProfile(
    Fonts fonts,
    Colour colour,
    boolean tagged,
    boolean links,
    Set<PdfConformance> conformance,
    Optional<String> condition) {
  /** For screens, archives and office printers: every font embedded as a subset (R64, R65). */
  public static final PdfProfile WEB =
      new PdfProfile(
          Fonts.EMBEDDED,
          Colour.SCREEN,
          true,
          true,
          Set.of(PdfConformance.PDF_A_2A, PdfConformance.PDF_UA_1),
          Optional.empty());

  /** The smallest file: no font inside, the reader's own Chinese font shows the text. */
  public static final PdfProfile SMALL =
      new PdfProfile(Fonts.READER, Colour.SCREEN, false, true, Set.of(), Optional.empty());

  /** For the platemaker: plates instead of screen colours, nothing to click (R71). */
  public static final PdfProfile PRINT =
      new PdfProfile(Fonts.EMBEDDED, Colour.PLATES, false, false, Set.of(), Optional.empty());

  /** For proof-readers: as on screen; by its tags two proofs can be compared (R74, R75). */
  public static final PdfProfile PROOF =
      new PdfProfile(Fonts.EMBEDDED, Colour.SCREEN, true, true, Set.of(), Optional.empty());

  public PdfProfile {
    conformance = Set.copyOf(conformance);
  }

  /** The same as PDF/X-1a for a printing condition, such as {@code FOGRA47}. */
  public PdfProfile meantFor(String registered) {
    return new PdfProfile(
        fonts, colour, tagged, links, Set.of(PdfConformance.PDF_X_1A), Optional.of(registered));
  }

  /** Whether something must stay out of the file. */
  boolean forbids(PdfFeature feature) {
    return conformance.stream().anyMatch(standard -> standard.forbids(feature));
  }

  /** Whose fonts show the text. */
  public enum Fonts {
    EMBEDDED,
    READER
  }

  /** How an ink is written; black is one plate in any case (R71). */
  public enum Colour {
    /** By its value on screen. */
    SCREEN,
    /** By the share of each plate. */
    PLATES
  }
}
