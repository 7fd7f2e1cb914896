package org.gongbao.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.PagedDocument;
import org.gongbao.press.proof.ProofFurniture;
import org.gongbao.press.proof.ProofFurniture.Proofed;
import org.gongbao.press.proof.ProofRound;

/** Makes a proof of set pages (R74). */
final class Proofing {
  private Proofing() {}

  /**
   * The pages with the furniture of a proof.
   *
   * @param document the pages of {@code composed}, finished or not
   */
  static Proofed of(
      Composed composed, PagedDocument document, ProofOrder order, Diagnostics findings) {
    return furniture(composed, order, findings).on(document, composed.set().report());
  }

  /** What goes into the margins and below the text, in the fonts of the issue. */
  static ProofFurniture furniture(Composed composed, ProofOrder order, Diagnostics findings) {
    LocalDate date = order.date().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    String printed =
        String.format(
            Locale.ROOT, "%d年%d月%d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    ProofRound round = new ProofRound(order.round(), printed);
    ProofFurniture.unprintable(round, composed.fonts())
        .forEach(
            c ->
                findings.add(
                    Code.MISSING_GLYPH,
                    SourceSpan.NONE,
                    Character.toString(c),
                    String.format(Locale.ROOT, "%04X", c),
                    "--proof"));
    return ProofFurniture.of(round, composed.fonts());
  }
}
