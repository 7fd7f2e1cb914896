package org.gongbao.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
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
  static Proofed of(Composed composed, PagedDocument document, ProofOrder order) {
    return furniture(composed, order).on(document, composed.set().report());
  }

  /** What goes into the margins and below the text, in the fonts of the issue. */
  static ProofFurniture furniture(Composed composed, ProofOrder order) {
    LocalDate date = order.date().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    String printed =
        String.format(
            Locale.ROOT, "%d年%d月%d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return ProofFurniture.of(new ProofRound(order.round(), printed), composed.fonts());
  }
}
