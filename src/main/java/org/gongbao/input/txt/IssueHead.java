package org.gongbao.input.txt;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;

/** The title, number and date of an issue, from its cover or, with a word about it, by default. */
final class IssueHead {
  private static final Pattern SERIAL = Pattern.compile("(.*文件)[（(](\\d{1,4})[）)]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?年 ?\\d{1,2} ?月");
  private static final String NO_TITLE = "公报";
  private static final int NO_YEAR = 2000;
  private static final int SERIAL_LINES = 3;

  private final CoverPage cover;
  private final List<PrintedLine> body;
  private final ImportNotes notes;

  IssueHead(CoverPage cover, List<PrintedLine> body, ImportNotes notes) {
    this.cover = cover;
    this.body = body;
    this.notes = notes;
  }

  Issue issue(List<Issue.Section> sections) {
    String name = NO_TITLE;
    int number = 1;
    String joined = "";
    for (PrintedLine line : body.subList(0, Math.min(SERIAL_LINES, body.size()))) {
      joined += line.text();
      Matcher m = SERIAL.matcher(joined);
      if (m.matches()) {
        name = m.group(1);
        number = Integer.parseInt(m.group(2));
      }
    }
    SourceSpan place = body.getFirst().span();
    List<List<Inline>> title = lines(cover.title());
    if (title.isEmpty()) {
      title = List.of(List.of(new Inline.Text(name, place)));
      notes.note(Code.IMPORT_FILL_IN, place, "title", name);
    }
    if (cover.year().isEmpty()) {
      notes.note(Code.IMPORT_FILL_IN, place, "year", Integer.toString(latestYear()));
    }
    if (cover.number().isEmpty()) {
      notes.note(Code.IMPORT_FILL_IN, place, "number", Integer.toString(number));
    }
    if (cover.organ().isEmpty()) {
      notes.note(Code.IMPORT_NOT_SAID, place, "organ");
    }
    if (cover.date().isEmpty()) {
      notes.note(Code.IMPORT_NOT_SAID, place, "date");
    }
    return new Issue(
        title,
        cover.year().orElseGet(this::latestYear),
        cover.number().orElse(number),
        cover.total(),
        cover.word(),
        lines(cover.organ()),
        cover.date().stream().<Inline>map(IssueHead::inline).toList(),
        "gazette",
        Matter.NONE,
        List.of(),
        sections,
        List.of(),
        place);
  }

  /** The latest year and month the text names, for an issue reports on what has been. */
  private int latestYear() {
    OptionalInt latest =
        body.stream()
            .filter(l -> LineForm.date(l.text()) || LineForm.subtitle(l.text()) || l.width() < 40)
            .flatMap(l -> YEAR.matcher(l.text()).results())
            .mapToInt(m -> Integer.parseInt(m.group(1)))
            .max();
    return latest.orElse(NO_YEAR);
  }

  private static List<List<Inline>> lines(List<PrintedLine> lines) {
    return lines.stream().map(line -> List.<Inline>of(inline(line))).toList();
  }

  private static Inline inline(PrintedLine line) {
    return new Inline.Text(line.text(), line.span());
  }
}
