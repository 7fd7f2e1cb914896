package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.fonts.FontShelf;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Progress.Phase;
import org.gongbao.diag.Severity;

/** The library's front door: issues on disk in, finished documents out. */
public final class Gongbao {
  private final Path home;

  /**
   * Opens a gongbao.
   *
   * @param home the folder that holds the program's {@code layouts} and {@code fonts}
   */
  public Gongbao(Path home) {
    this.home = home;
  }

  /**
   * Builds an issue and writes the files asked for: all of them, or none.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  public Built build(BuildOrder order, Progress progress) {
    Diagnostics findings = new Diagnostics();
    Optional<Composed> composed =
        new ComposingRoom(home).compose(order.issue(), order.layouts(), findings, progress);
    if (composed.isPresent() && !findings.hasErrors()) {
      progress.tick(Phase.WRITING, 0, 0);
      new Outputs(order, findings).write(composed.get());
    }
    return Built.of(composed, findings);
  }

  /**
   * Compares two issues and writes the files asked for (R75).
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  public Diffed diff(DiffOrder order, Progress progress) {
    return new IssueDiff(home, order, progress).diff();
  }

  /**
   * Writes a part of an issue, or each of its articles, as a PDF of its own: all, or none.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  public PartsBuilt part(PartOrder order, Progress progress) {
    Diagnostics findings = new Diagnostics();
    List<PartsBuilt.Written> files =
        new Offprints(order, findings, progress).write(new ComposingRoom(home));
    List<Diagnostic> sorted = findings.sorted();
    List<Diagnostic> errors = sorted.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    return new PartsBuilt(Built.Outcome.of(errors), files, sorted);
  }

  /**
   * Writes the general contents of a year as an issue of their own, in YAML.
   *
   * @return the path of issue.yaml; nothing after an error, when nothing was written
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  public Optional<Path> yearbook(YearOrder order, Diagnostics findings, Progress progress) {
    return new Yearbook(order, findings).write(new ComposingRoom(home), progress);
  }

  /** The fonts at hand for {@code gongbao fonts}. */
  public FontShelf fonts(Diagnostics diagnostics) {
    return FontShelf.open(home.resolve("fonts"), diagnostics);
  }

  /**
   * The layouts that an issue could name, by name.
   *
   * @param folder a further folder of layouts
   * @param issue where the issue is or would be
   */
  public List<LayoutRow> layouts(Optional<Path> folder, Path issue, Diagnostics findings) {
    return Layouts.around(home, folder, issue, findings).stream()
        .flatMap(layouts -> LayoutRow.of(layouts).stream())
        .toList();
  }

  /**
   * Starts an issue that builds.
   *
   * @param layout its name
   * @param layouts a further folder of layouts
   * @param folder where the issue goes; made if missing
   * @return the path of issue.yaml; nothing after an error, when nothing was written
   */
  public Optional<Path> start(
      String layout, Optional<Path> layouts, Path folder, Diagnostics findings) {
    Path issue = folder.resolve(IssueStart.ISSUE);
    return Layouts.around(home, layouts, issue, findings)
        .flatMap(found -> new IssueStart(found, findings).write(layout, folder));
  }
}
