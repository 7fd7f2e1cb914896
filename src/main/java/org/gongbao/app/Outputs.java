package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<OutputFile> drafts = new ArrayList<>();
    try {
      PagedDocument document = set.document();
      Optional<Proofed> proof =
          order.proof().map(wanted -> Proofing.of(composed, document, wanted));
      PagedDocument shown = proof.map(Proofed::document).orElse(document);
      PagedDocument finished = new Finishing(composed, findings).finish(shown, order.profile());
      PdfProfile profile = Finishing.pdf(order.profile(), composed.layout());
      Reported reported = new Reported(set.report(), finished.pages().getFirst().surround());
      Content pdf = out -> new PdfBackend().write(finished, profile, out, findings);
      proof.ifPresentOrElse(
          made -> proof(made, new KeptOutput(pdf), drafts), () -> clean(composed, pdf, drafts));
      order
          .dump()
          .ifPresent(
              path ->
                  draft(
                      path,
                      out -> {
                        for (DumpPart part : DumpPart.values()) {
                          new DumpBackend().write(shown, part, out, findings);
                        }
                      },
                      drafts));
      order
          .report()
          .ifPresent(
              path ->
                  draft(
                      path,
                      out -> new ReportBackend().write(document, reported, out, findings),
                      drafts));
      if (!findings.hasErrors()) {
        drafts.forEach(this::commit);
      }
    } finally {
      drafts.forEach(OutputFile::close);
    }
  }

  /** Nothing stands beside a device such as /dev/stdout. */
  private static boolean isFile(Path pdf) {
    return !Files.exists(pdf) || Files.isRegularFile(pdf);
  }

  private void clean(Composed composed, Content pdf, List<OutputFile> drafts) {
    draft(order.pdf(), pdf, drafts);
    if (isFile(order.pdf()) && !findings.hasErrors()) {
      draft(ContentsRecord.beside(order.pdf()), ContentsRecord.content(composed), drafts);
    }
  }

  private void proof(Proofed made, KeptOutput pdf, List<OutputFile> drafts) {
    draft(order.pdf(), pdf, drafts);
    if (isFile(order.pdf()) && !findings.hasErrors()) {
      draft(ProofOrder.index(order.pdf()), ProofIndex.of(made), drafts);
      draft(ProofOrder.pages(order.pdf()), new ProofPages(made, pdf), drafts);
    }
  }

  private void draft(Path path, Content content, List<OutputFile> drafts) {
    try {
      drafts.add(OutputFile.draft(path, content));
    } catch (IOException e) {
      WriteFailure.report(path, e, findings);
    }
  }

  private void commit(OutputFile draft) {
    try {
      draft.commit();
    } catch (IOException e) {
      WriteFailure.report(draft.target(), e, findings);
    }
  }
}
