package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Issue;
import org.gongbao.node.Sources.SourceFile;

/** Reads the plain text of a printed issue, step by step. */
public final class BulletinText {
  private final ImportNotes notes = new ImportNotes();

  private BulletinText() {}

  /**
   * Reads one issue from the texts of its parts, in order.
   *
   * @param findings gets what keeps a file from being read; what was doubtful is in the result
   * @return nothing if a file is not text or holds none
   */
  public static Optional<Imported> read(List<SourceFile> files, Diagnostics findings) {
    List<PrintedLine> lines = new ArrayList<>();
    boolean readable = true;
    for (SourceFile file : files) {
      Optional<List<PrintedLine>> read = PrintedText.read(file.name(), file.bytes(), findings);
      read.ifPresent(lines::addAll);
      readable &= read.isPresent();
    }
    if (!readable) {
      return Optional.empty();
    }
    BulletinText bulletin = new BulletinText();
    List<PrintedLine> text = new Furniture(bulletin.notes).remove(lines);
    if (text.isEmpty()) {
      findings.add(
          Code.EMPTY_FILE,
          files.isEmpty() ? SourceSpan.NONE : SourceSpan.file(files.getFirst().name()));
      return Optional.empty();
    }
    return Optional.of(bulletin.imported(text));
  }

  private Imported imported(List<PrintedLine> printed) {
    List<PrintedLine> lines = printed;
    Optional<ContentsPage> contents =
        ContentsPage.find(lines).filter(found -> found.to() < printed.size());
    List<PrintedLine> before = List.of();
    if (contents.isPresent()) {
      ContentsPage page = contents.get();
      lines.subList(page.from(), page.to()).forEach(l -> notes.leaveOut(Code.IMPORT_CONTENTS, l));
      before = lines.subList(0, page.from());
      lines = lines.subList(page.to(), lines.size());
    } else {
      notes.note(Code.IMPORT_NO_CONTENTS, SourceSpan.file(lines.getFirst().span().file()));
    }
    boolean cover = CoverPage.looksSo(before);
    List<PrintedLine> body = new ArrayList<>(cover ? List.of() : before);
    body.addAll(lines);
    List<PrintedLine> apart = body;
    body = contents.map(c -> new FusedTitles(notes).part(apart, c.entries())).orElse(apart);
    List<ArticleStart> starts = new ArticleStarts(body, notes).find(contents);
    if (contents.isEmpty() && !starts.isEmpty()) {
      before = body.subList(0, starts.getFirst().from());
      cover = CoverPage.looksSo(before);
      starts = cover ? starts : starts.getFirst().openingFrom(0, starts);
    }
    CoverPage page = cover ? CoverPage.read(before, notes) : CoverPage.none();
    HalfWidth.suggest(body, notes);
    ArticleReader reader = new ArticleReader(body, notes);
    List<Issue.Section> sections = reader.sections(starts);
    Issue issue = new IssueHead(page, body, notes).issue(sections);
    List<LeftOut> leftOut = new ArrayList<>(notes.leftOut());
    List<String> files = printed.stream().map(l -> l.span().file()).distinct().toList();
    leftOut.sort(
        Comparator.comparingInt((LeftOut l) -> files.indexOf(l.span().file()))
            .thenComparingInt(l -> l.span().line())
            .thenComparingInt(l -> l.span().column()));
    return new Imported(issue, notes.findings().sorted(), leftOut);
  }
}
