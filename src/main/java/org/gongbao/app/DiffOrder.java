package org.gongbao.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.diag.Messages;

/**
 * Which two issues or finished PDFs to compare, and what to write (R75).
 *
 * @param before the YAML file of the issue as it was proofed last, or its PDF
 * @param after the YAML file of the issue as it is now, or its PDF when {@code before} is one
 * @param layouts a further folder of layouts; those beside each issue are found anyway
 * @param pdf where the new pages go, with change bars; only of an issue
 * @param proof which proof the new pages are to be; clean pages with bars when none
 * @param list where the list of changes goes: a table when it is named .csv, else text
 * @param messages the language of the list
 */
public record DiffOrder(
    Path before,
    Path after,
    Optional<Path> layouts,
    Optional<Path> pdf,
    Optional<ProofOrder> proof,
    Optional<Path> list,
    Messages messages) {
  /** Whether a file is a finished PDF, not an issue. */
  public static boolean isPdf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
