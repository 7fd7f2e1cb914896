package org.gongbao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gongbao.app.OutputFile.Content;
import org.gongbao.diag.Diagnostics;
import org.gongbao.export.dump.DumpBackend;
import org.gongbao.export.dump.DumpPart;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.export.report.ReportBackend;
import org.gongbao.export.report.Reported;
import org.gongbao.page.PagedDocument;
import org.gongbao.press.proof.ProofFurniture.Proofed;
import org.gongbao.typeset.Typeset;

/** The files of one build. All are drafted before the first takes the place of an older one. */
final class Outputs {
  private final BuildOrder order;
  private final Diagnostics findings;

  Outputs(BuildOrder order, Diagnostics findings) {
    this.order = order;
    this.findings = findings;
  }

  /** Writes every file asked for, or none after a finding. */
  void write(Composed composed) {
    Typeset set = composed.set();
    PagedDocument document = set.document();
    Optional<Proofed> proof =
        order.proof().map(wanted -> Proofing.of(composed, document, wanted, findings));
    PagedDocument shown = proof.map(Proofed::document).orElse(document);
    PagedDocument finished = new Finishing(composed, findings).finish(shown, order.profile());
    PdfProfile profile = Finishing.pdf(order.profile(), composed.layout());
    Reported reported = new Reported(set.report(), finished.pages().getFirst().surround());
    Content pdf = out -> new PdfBackend().write(finished, profile, out, findings);
    try (Drafts drafts = new Drafts(findings)) {
      proof.ifPresentOrElse(
          made -> drafts.addProof(order.pdf(), made, pdf), () -> clean(composed, pdf, drafts));
      order.dump().ifPresent(path -> drafts.add(path, out -> dump(shown, out)));
      order
          .report()
          .ifPresent(
              path ->
                  drafts.add(
                      path, out -> new ReportBackend().write(document, reported, out, findings)));
      drafts.commit();
    }
  }

  private void dump(PagedDocument document, OutputStream out) throws IOException {
    for (DumpPart part : DumpPart.values()) {
      new DumpBackend().write(document, part, out, findings);
    }
  }

  private void clean(Composed composed, Content pdf, Drafts drafts) {
    drafts.add(order.pdf(), pdf);
    drafts.addBeside(
        order.pdf(), ContentsRecord.beside(order.pdf()), ContentsRecord.content(composed));
  }
}
