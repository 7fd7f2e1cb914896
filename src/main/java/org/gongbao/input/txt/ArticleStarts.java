package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;

/** Finds where articles begin: by the printed contents, or without them by form. */
final class ArticleStarts {
  private static final double SURE = 0.85;
  private static final int HEAD = 14;
  private final List<PrintedLine> lines;
  private final ImportNotes notes;

  ArticleStarts(List<PrintedLine> lines, ImportNotes notes) {
    this.lines = lines;
    this.notes = notes;
  }

  /** All starts in order; the first is line 0 unless a cover may stand before it. */
  List<ArticleStart> find(Optional<ContentsPage> contents) {
    List<ArticleStart> starts = new ArrayList<>();
    if (contents.isPresent()) {
      int entries = contents.get().entries().size();
      listed(contents.get(), starts);
      if (starts.size() * 2 < entries) {
        byForm(starts);
      }
    } else {
      byForm(starts);
    }
    if (contents.isPresent() && !starts.isEmpty() && headAlone(starts.getFirst())) {
      notes.leaveOut(Code.IMPORT_SECTION_LINE, lines.getFirst());
    } else if (starts.isEmpty() || contents.isPresent() && starts.getFirst().from() > 0) {
      starts.addFirst(new ArticleStart(0, 1, Optional.empty(), Optional.empty()));
      notes.note(Code.IMPORT_NO_TITLE, lines.getFirst(), lines.getFirst().text());
    }
    return starts;
  }

  /** Whether nothing but its group's head stands before the first title. */
  private boolean headAlone(ArticleStart first) {
    return first.from() == 1
        && first.head().map(Blanks::none).equals(Optional.of(Blanks.none(lines.getFirst().text())));
  }

  private void listed(ContentsPage contents, List<ArticleStart> starts) {
    List<ContentsPage.Entry> entries = contents.entries();
    Set<Integer> found = new HashSet<>();
    for (TitleMatch.Found f : new TitleMatch(lines).match(entries)) {
      ContentsPage.Entry entry = entries.get(f.entry());
      String before = String.join("", entry.parts().subList(0, f.part()));
      String head = entry.head().isEmpty() && Ems.of(before) <= HEAD ? before : entry.head();
      Optional<String> group = head.isEmpty() ? Optional.empty() : Optional.of(head);
      int from = issuer(f.from(), f.to());
      starts.add(new ArticleStart(from, f.to(), Optional.of(entry.from(f.part())), group));
      found.add(f.entry());
      if (f.score() < SURE * SURE) {
        notes.note(
            Code.IMPORT_TITLE_DOUBTFUL,
            lines.get(f.from()),
            lines.get(f.from()).text(),
            entry.from(f.part()));
      }
    }
    PrintedLine place = lines.getFirst();
    for (int e = 0; e < entries.size(); e++) {
      if (!found.contains(e)) {
        notes.note(Code.IMPORT_TITLE_NOT_FOUND, place, entries.get(e).from(0));
      }
    }
  }

  /** An organ over a title that its contents entry leaves out still belongs to the title. */
  private int issuer(int from, int to) {
    if (from == 0 || to >= lines.size() || !TitleForms.opens(lines.get(from).text())) {
      return from;
    }
    boolean organ = LineForm.organ(lines.get(from - 1).text());
    boolean closed =
        from == 1
            || LineForm.ends(lines.get(from - 2).text())
            || LineForm.date(lines.get(from - 2).text());
    return organ && closed ? from - 1 : from;
  }

  private void byForm(List<ArticleStart> starts) {
    for (TitleForms.Block block : new TitleForms(lines).find(0, lines.size())) {
      boolean free = starts.stream().noneMatch(s -> block.from() < s.to() && s.from() < block.to());
      if (free) {
        starts.add(new ArticleStart(block.from(), block.to(), Optional.empty(), Optional.empty()));
        if (!block.sure()) {
          PrintedLine line = lines.get(block.from());
          notes.note(Code.IMPORT_START_DOUBTFUL, line, line.text());
        }
      }
    }
    starts.sort(Comparator.comparingInt(ArticleStart::from));
  }
}
