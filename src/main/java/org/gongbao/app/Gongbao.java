package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gongbao.app.fonts.FontShelf;
import org.gongbao.check.Checks;
import org.gongbao.check.IssueCheck;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Progress.Phase;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.input.yaml.IssueDecoder;
import org.gongbao.model.Issue;
import org.gongbao.style.Layout;
import org.gongbao.typeset.Typeset;
import org.gongbao.typeset.Typesetter;

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
    Optional<Issue> issue = Optional.empty();
    Optional<Typeset> set = Optional.empty();
    progress.tick(Phase.READING, 0, 0);
    // Looking for fonts takes as long as reading a short issue; neither needs the other.
    CompletableFuture<Fonts> fonts = CompletableFuture.supplyAsync(this::fonts);
    DiskSources sources = new DiskSources(order.issue(), findings);
    Optional<Layouts> layouts = layouts(order, findings);
    if (layouts.isPresent()) {
      issue = read(sources, layouts.get(), findings);
      issue.ifPresent(read -> IssueCheck.report(read, findings));
      Optional<Issue> read = issue;
      set =
          read.flatMap(i -> layout(i, layouts.get(), findings))
              .flatMap(layout -> set(read.get(), layout, fonts.join(), findings, progress));
    }
    if (set.isPresent() && !findings.hasErrors()) {
      progress.tick(Phase.WRITING, 0, 0);
      new Outputs(order, findings).write(set.get());
    }
    return Built.of(issue, set, findings);
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
    return layouts(folder, Optional.of(issue), findings).stream()
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
    return layouts(layouts, Optional.of(issue), findings)
        .flatMap(found -> new IssueStart(found, findings).write(layout, folder));
  }

  private Optional<Layouts> layouts(BuildOrder order, Diagnostics findings) {
    return layouts(order.layouts(), Optional.of(order.issue()), findings);
  }

  private Optional<Layouts> layouts(
      Optional<Path> folder, Optional<Path> issue, Diagnostics findings) {
    List<Path> folders = new ArrayList<>(List.of(home.resolve("layouts")));
    folder.ifPresent(folders::add);
    issue.map(file -> file.resolveSibling("layouts")).ifPresent(folders::add);
    try {
      return Optional.of(new Layouts(findings, folders));
    } catch (IOException e) {
      SourceSpan place = SourceSpan.file(home.toString());
      findings.add(Code.FILE_UNREADABLE, place, home, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static Optional<Issue> read(DiskSources sources, Layouts layouts, Diagnostics findings) {
    return sources
        .issue()
        .flatMap(file -> IssueDecoder.decode(file, sources, layouts.names(), findings));
  }

  private static Optional<Layout> layout(Issue issue, Layouts layouts, Diagnostics findings) {
    String name = issue.layout();
    Optional<Path> file = layouts.file(name);
    if (layouts.hides(name)) {
      file.ifPresent(
          own -> findings.add(Code.LAYOUT_HIDES, SourceSpan.file(Layouts.name(own)), name));
    }
    return file.flatMap(own -> layouts.layout(name, own));
  }

  /** A book of fonts with its own findings: faces open on demand while articles are set. */
  private record Fonts(Optional<FontBook> book, Diagnostics findings) {}

  private Fonts fonts() {
    Diagnostics findings = new Diagnostics();
    return new Fonts(fonts(findings).book(findings), findings);
  }

  private static Optional<Typeset> set(
      Issue issue, Layout layout, Fonts fonts, Diagnostics findings, Progress progress) {
    Optional<Typeset> set =
        fonts.book.map(book -> Typesetter.set(issue, layout, book, findings, progress));
    findings.addAll(fonts.findings);
    set.ifPresent(typeset -> Checks.report(issue, typeset.document().pages().size(), findings));
    return set;
  }
}
