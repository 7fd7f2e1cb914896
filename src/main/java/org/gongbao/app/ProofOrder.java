package org.gongbao.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a proof is wanted instead of clean pages (R74).
 *
 * @param round 校次, such as 二校
 * @param date printed on it; today when none is given
 */
public record ProofOrder(String round, Optional<LocalDate> date) {
  /** Where the index of a proof goes: beside it. */
  public static Path index(Path pdf) {
    return OutputFile.beside(pdf, ".index.csv");
  }

  /** Where the list of its pages goes: beside it. */
  public static Path pages(Path pdf) {
    return OutputFile.beside(pdf, ".pages.csv");
  }
}
