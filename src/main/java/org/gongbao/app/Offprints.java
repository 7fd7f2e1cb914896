package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.ComposingRoom.Copy;
import org.gongbao.app.PartsBuilt.Written;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Progress.Phase;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.model.Issue;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.PagedDocument;
import org.gongbao.press.part.PartCutter;
import org.gongbao.style.Layout;

/** Writes parts of an issue as PDFs of their own (单行本). */
final class Offprints {
  private static final String FOLDER = "parts";

  private final PartOrder order;
  private final Diagnostics findings;
  private final Progress progress;

  Offprints(PartOrder order, Diagnostics findings, Progress progress) {
    this.order = order;
    this.findings = findings;
    this.progress = progress;
  }

  /** A part ready to be written. */
  private record Ready(PagedDocument document, Path file) {}

  /** Finds the parts, makes and writes them all; none after an error. */
  List<Written> write(ComposingRoom room) {
    Optional<Copy> copy = room.copy(order.issue(), order.layouts(), findings, progress);
    if (copy.isEmpty() || findings.hasErrors()) {
      return List.of();
    }
    List<Ready> parts =
        switch (order.folios()) {
          case ISSUE -> cut(copy.get());
          case OWN -> set(copy.get());
        };
    PdfProfile profile = Finishing.pdf(order.profile(), copy.get().layout());
    return findings.hasErrors() ? List.of() : written(parts, profile);
  }

  /** The parts as the issue shows them: it is set whole, and its pages are parted. */
  private List<Ready> cut(Copy copy) {
    Optional<Composed> whole = copy.set(copy.issue(), copy.layout(), findings, progress);
    if (whole.isEmpty() || findings.hasErrors()) {
      return List.of();
    }
    PagedDocument document = whole.get().set().document();
    PartCutter cutter = new PartCutter(document, whole.get().set().places());
    List<Ready> parts = new ArrayList<>();
    for (PartWanted wanted : finder(copy.issue()).find(order.choice(), document)) {
      boolean cover = order.cover() && hasCover(copy);
      PartCutter.Offprint part = cutter.cut(wanted.part(), wanted.title(), cover);
      if (part.lostLinks() > 0) {
        findings.add(Code.PART_LINKS, copy.issue().span(), wanted.title(), part.lostLinks());
      }
      parts.add(new Ready(finished(part.document(), whole.get()), file(wanted)));
    }
    return parts;
  }

  /** The parts set anew, each as an issue of its own. */
  private List<Ready> set(Copy copy) {
    List<Ready> parts = new ArrayList<>();
    for (PartWanted wanted : finder(copy.issue()).find(order.choice())) {
      boolean cover = order.cover() && hasCover(copy);
      Layout layout = OwnIssue.layout(copy.layout(), cover);
      Issue own = OwnIssue.of(copy.issue(), wanted.articles(), cover);
      copy.set(own, layout, findings, progress)
          .map(set -> finished(titled(set.set().document(), wanted.title()), set))
          .ifPresent(document -> parts.add(new Ready(document, file(wanted))));
    }
    return parts;
  }

  private PagedDocument finished(PagedDocument part, Composed from) {
    return new Finishing(from, findings).finish(part, order.profile());
  }

  private PartFinder finder(Issue issue) {
    return new PartFinder(issue, findings);
  }

  private boolean hasCover(Copy copy) {
    if (copy.layout().cover().isEmpty()) {
      findings.add(Code.PART_NO_COVER, copy.issue().span(), copy.layout().name());
    }
    return !copy.layout().cover().isEmpty();
  }

  private static PagedDocument titled(PagedDocument document, String title) {
    DocumentInfo info = document.info();
    DocumentInfo own =
        new DocumentInfo(
            title, info.author(), info.title(), info.language(), info.fingerprint(), info.date());
    return new PagedDocument(own, document.pages(), document.structure(), document.outline());
  }

  private Path file(PartWanted wanted) {
    return switch (order.choice()) {
      case PartChoice.Each each -> folder().resolve(wanted.file());
      case PartChoice.Numbered n -> single(wanted);
      case PartChoice.Titled t -> single(wanted);
      case PartChoice.Section s -> single(wanted);
      case PartChoice.Pages p -> single(wanted);
    };
  }

  private Path folder() {
    return order.output().orElse(order.issue().resolveSibling(FOLDER));
  }

  /** As the user named it, or under its own name in the folder named or beside the issue. */
  private Path single(PartWanted wanted) {
    return order
        .output()
        .map(out -> Files.isDirectory(out) ? out.resolve(wanted.file()) : out)
        .orElse(order.issue().resolveSibling(wanted.file()));
  }

  private List<Written> written(List<Ready> parts, PdfProfile profile) {
    List<Written> files = new ArrayList<>();
    try (Drafts drafts = new Drafts(findings)) {
      if (order.choice() instanceof PartChoice.Each && !made(folder())) {
        return List.of();
      }
      for (Ready part : parts) {
        progress.tick(Phase.WRITING, files.size() + 1, parts.size());
        drafts.add(
            part.file(), out -> new PdfBackend().write(part.document(), profile, out, findings));
        files.add(new Written(part.file(), part.document().pages().size()));
      }
      drafts.commit();
    }
    return findings.hasErrors() ? List.of() : files;
  }

  private boolean made(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      findings.add(Code.OUTPUT_NOT_FOLDER, FilePlace.of(folder));
      return false;
    }
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException e) {
      WriteFailure.report(folder, e, findings);
      return false;
    }
  }
}
