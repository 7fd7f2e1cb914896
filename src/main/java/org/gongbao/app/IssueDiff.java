package org.gongbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.compare.ChangeList;
import org.gongbao.compare.ChangeTable;
import org.gongbao.compare.Comparer;
import org.gongbao.compare.Comparison;
import org.gongbao.compare.Proof;
import org.gongbao.compare.ReadingOrder;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Severity;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.input.pdf.TaggedPdf;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;
import org.gongbao.press.proof.ChangeBars;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.press.proof.ProofFurniture.Proofed;

/** Sets two issues, or reads two finished PDFs, and tells what is different in the new (R75). */
final class IssueDiff {
  /** Changes told on a screen. */
  private static final int TOLD = 200;

  private final Path home;
  private final DiffOrder order;
  private final Progress progress;
  private final Diagnostics findings = new Diagnostics();

  IssueDiff(Path home, DiffOrder order, Progress progress) {
    this.home = home;
    this.order = order;
    this.progress = progress;
  }

  Diffed diff() {
    Optional<Version> before = version(order.before());
    Optional<Version> after = version(order.after());
    if (before.isEmpty() || after.isEmpty() || findings.hasErrors()) {
      return diffed("");
    }
    Comparison comparison = Comparer.compare(before.get().proof, after.get().proof);
    try (Drafts drafts = new Drafts(findings)) {
      order.list().ifPresent(path -> drafts.add(path, list(path, comparison)));
      Optional<Composed> set = after.get().set;
      order.pdf().ifPresent(path -> set.ifPresent(own -> pages(path, own, comparison, drafts)));
      drafts.commit();
    }
    return diffed(ChangeList.brief(comparison, order.messages(), TOLD));
  }

  /** One of the two, and the set issue that it was read from unless it is a finished PDF. */
  private record Version(Proof proof, Optional<Composed> set) {}

  private Optional<Version> version(Path path) {
    if (DiffOrder.isPdf(path)) {
      progress.tick(Progress.Phase.READING, 0, 0);
      return FinishedFile.read(path, findings)
          .flatMap(bytes -> TaggedPdf.read(bytes, FilePlace.of(path), findings))
          .map(read -> new Version(PdfProof.of(read), Optional.empty()));
    }
    return compose(path).map(set -> new Version(read(set), Optional.of(set)));
  }

  private Optional<Composed> compose(Path issue) {
    return new ComposingRoom(home).compose(issue, order.layouts(), findings, progress);
  }

  private static Proof read(Composed composed) {
    return ReadingOrder.of(composed.set().document(), composed.set().report());
  }

  private OutputFile.Content list(Path path, Comparison comparison) {
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return new CsvTable(ChangeTable.rows(comparison, order.messages()));
    }
    String list = ChangeList.whole(comparison, order.messages());
    return out -> out.write(list.getBytes(StandardCharsets.UTF_8));
  }

  private void pages(Path path, Composed after, Comparison comparison, Drafts drafts) {
    progress.tick(Progress.Phase.WRITING, 0, 0);
    PagedDocument document = after.set().document();
    LineReport report = after.set().report();
    List<ChangeMark> marks = comparison.marks();
    Optional<Proofed> proof =
        order
            .proof()
            .map(
                wanted ->
                    Proofing.furniture(after, wanted, findings)
                        .with(ChangeBars.of(document, report, marks))
                        .on(document, report));
    PagedDocument shown =
        proof.map(Proofed::document).orElseGet(() -> ChangeBars.on(document, report, marks));
    OutputFile.Content pdf = out -> new PdfBackend().write(shown, PdfProfile.PROOF, out, findings);
    proof.ifPresentOrElse(made -> drafts.addProof(path, made, pdf), () -> drafts.add(path, pdf));
  }

  private Diffed diffed(String list) {
    List<Diagnostic> errors =
        findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return new Diffed(Built.Outcome.of(errors), list, errors);
  }
}
