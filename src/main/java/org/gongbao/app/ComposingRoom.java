package org.gongbao.app;

import java.nio.file.Path;
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

/** The composing room 排版车间: an issue on disk becomes set pages. */
final class ComposingRoom {
  private final Path home;

  /**
   * Opens the room.
   *
   * @param home the folder that holds the program's {@code layouts} and {@code fonts}
   */
  ComposingRoom(Path home) {
    this.home = home;
  }

  /**
   * Reads, checks and sets an issue.
   *
   * @param layouts a further folder of layouts; those beside the issue are found anyway
   * @param findings gets all that is to be said of it
   * @return nothing when the issue, its layout or the fonts could not be read; pages that may have
   *     errors otherwise
   * @throws java.util.concurrent.CancellationException when {@code progress} says to stop
   */
  Optional<Composed> compose(
      Path issue, Optional<Path> layouts, Diagnostics findings, Progress progress) {
    return copy(issue, layouts, findings, progress)
        .flatMap(
            copy -> {
              Optional<Composed> composed =
                  copy.set(copy.issue(), copy.layout(), findings, progress);
              composed.ifPresent(
                  done ->
                      Checks.report(copy.issue(), done.set().document().pages().size(), findings));
              return composed;
            });
  }

  /**
   * Whether an issue could name a layout; says so when not.
   *
   * @param issue where the issue is or would be
   */
  boolean knows(String layout, Optional<Path> layouts, Path issue, Diagnostics findings) {
    Optional<Layouts> found = Layouts.around(home, layouts, issue, findings);
    if (found.isPresent() && found.get().file(layout).isEmpty()) {
      String names = String.join(", ", found.get().names());
      SourceSpan place = FilePlace.of(issue);
      findings.add(Code.UNKNOWN_LAYOUT, place, layout, names);
    }
    return found.isPresent() && found.get().file(layout).isPresent();
  }

  /**
   * Reads and checks an issue, ready to be set.
   *
   * @return nothing when the issue, its layout or the fonts could not be read
   */
  Optional<Copy> copy(Path issue, Optional<Path> layouts, Diagnostics findings, Progress progress) {
    progress.tick(Phase.READING, 0, 0);
    // Looking for fonts takes as long as reading a short issue; neither needs the other.
    CompletableFuture<Fonts> fonts = CompletableFuture.supplyAsync(this::fonts);
    DiskSources sources = new DiskSources(issue, findings);
    Optional<Layouts> found = Layouts.around(home, layouts, issue, findings);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Issue> read = read(sources, found.get(), findings);
    read.ifPresent(written -> IssueCheck.report(written, findings));
    Optional<Layout> layout = read.flatMap(written -> layout(written, found.get(), findings));
    return layout.map(look -> new Copy(read.get(), look, fonts.join()));
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
      file.ifPresent(own -> findings.add(Code.LAYOUT_HIDES, FilePlace.of(own), name));
    }
    return file.flatMap(own -> layouts.layout(name, own));
  }

  /** A book of fonts with its own findings: faces open on demand while articles are set. */
  record Fonts(Optional<FontBook> book, Diagnostics findings) {}

  private Fonts fonts() {
    Diagnostics findings = new Diagnostics();
    return new Fonts(FontShelf.open(home.resolve("fonts"), findings).book(findings), findings);
  }

  /** Copy 发排稿: an issue with its layout and the fonts it is set in. */
  record Copy(Issue issue, Layout layout, Fonts fonts) {
    /** Sets an issue made from this one in a layout made from its own. */
    Optional<Composed> set(Issue own, Layout look, Diagnostics findings, Progress progress) {
      Optional<Composed> composed =
          fonts.book.map(
              book -> {
                Typeset set = Typesetter.set(own, look, book, findings, progress);
                return new Composed(own, look, book, set);
              });
      findings.addAll(fonts.findings);
      return composed;
    }
  }
}
