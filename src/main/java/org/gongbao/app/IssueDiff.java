package org.gongbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.compare.ChangeList;
import org.gongbao.compare.Comparer;
import org.gongbao.compare.Comparison;
import org.gongbao.compare.Proof;
import org.gongbao.compare.ReadingOrder;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Severity;

/** Sets two issues and tells what is different in the new one (R75). */
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
    Optional<Proof> before = compose(order.before()).map(IssueDiff::read);
    Optional<Composed> after = compose(order.after());
    if (before.isEmpty() || after.isEmpty() || findings.hasErrors()) {
      return diffed("");
    }
    Comparison comparison = Comparer.compare(before.get(), read(after.get()));
    order.list().ifPresent(path -> write(path, ChangeList.whole(comparison, order.messages())));
    return diffed(ChangeList.brief(comparison, order.messages(), TOLD));
  }

  private Optional<Composed> compose(Path issue) {
    return new ComposingRoom(home).compose(issue, order.layouts(), findings, progress);
  }

  private static Proof read(Composed composed) {
    return ReadingOrder.of(composed.set().document(), composed.set().report());
  }

  private void write(Path path, String list) {
    try (OutputFile draft =
        OutputFile.draft(path, out -> out.write(list.getBytes(StandardCharsets.UTF_8)))) {
      draft.commit();
    } catch (IOException e) {
      WriteFailure.report(path, e, findings);
    }
  }

  private Diffed diffed(String list) {
    List<Diagnostic> errors =
        findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return new Diffed(Built.Outcome.of(errors), list, errors);
  }
}
