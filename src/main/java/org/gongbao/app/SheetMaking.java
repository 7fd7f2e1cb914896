package org.gongbao.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Progress.Phase;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.pdf.sheet.PageFile;
import org.gongbao.page.SheetSide;
import org.gongbao.press.impose.Imposition;
import org.gongbao.press.impose.ImpositionOrder;

/** Brings the pages of a finished PDF onto press sheets (R73). */
public final class SheetMaking {
  private final Diagnostics findings = new Diagnostics();

  /** What was made: pages read, sides of sheets written. */
  public record Made(int pages, int sides) {}

  /** What was found, the blanks included. */
  public Diagnostics findings() {
    return findings;
  }

  /**
   * Writes the sheets; an older file stays whole until they are finished.
   *
   * @return nothing after an error, when nothing was written
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  public Optional<Made> make(SheetOrder order, Progress progress) {
    SourceSpan file = FilePlace.of(order.pages());
    progress.tick(Phase.READING, 0, 0);
    Optional<PageFile> pages =
        FinishedFile.read(order.pages(), findings)
            .flatMap(pdf -> PageFile.open(pdf, file, findings));
    return pages.flatMap(
        opened ->
            new Imposition(plan(order), opened.trim(), opened.bleed())
                .sides(opened.pages(), file, findings)
                .filter(sides -> write(opened, sides, order, progress))
                .map(sides -> new Made(opened.pages(), sides.size())));
  }

  private static ImpositionOrder plan(SheetOrder order) {
    return new ImpositionOrder(
        order.scheme().scheme(),
        order.section(),
        order.paper(),
        order.milled(),
        order.sheet(),
        order.marks());
  }

  private boolean write(
      PageFile pages, List<SheetSide> sides, SheetOrder order, Progress progress) {
    try (OutputFile draft =
        OutputFile.draft(order.sheets(), out -> pages.write(sides, out, findings, progress))) {
      if (!findings.hasErrors()) {
        draft.commit();
      }
    } catch (IOException e) {
      WriteFailure.report(order.sheets(), e, findings);
    }
    return !findings.hasErrors();
  }
}
