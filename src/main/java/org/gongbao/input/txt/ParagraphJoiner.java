package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.model.Inline;

/** Makes paragraphs of printed lines (R82): undoes page breaks and preserved line ends. */
final class ParagraphJoiner {
  private static final int SHORT = 20;
  private final Habit habit;
  private final ImportNotes notes;
  private final List<Inline.Text> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private PrintedLine first;
  private PrintedLine last;

  /** How two lines meet. */
  private enum Meeting {
    APART,
    JOINED,
    DOUBTFUL
  }

  ParagraphJoiner(Habit habit, ImportNotes notes) {
    this.habit = habit;
    this.notes = notes;
  }

  /** The paragraphs of a body, each with the place where it begins. */
  List<Inline.Text> join(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      Optional<PrintedLine> next =
          i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
      Meeting meeting = first == null ? Meeting.APART : meeting(line, next);
      if (meeting == Meeting.APART) {
        close();
        first = line;
        text.append(line.text());
      } else {
        notes.joined(line, text.toString(), line.text(), meeting == Meeting.JOINED);
        String glued = glue(text.toString(), line.text());
        text.setLength(0);
        text.append(glued);
      }
      last = line;
    }
    close();
    return paragraphs;
  }

  private void close() {
    if (first == null) {
      return;
    }
    String whole = text.toString();
    if (LineForm.imprint(whole)) {
      notes.note(Code.IMPORT_IMPRINT, last, whole);
    } else if (!LineForm.ends(whole)
        && !LineForm.roster(whole)
        && !LineForm.heading(whole)
        && Ems.of(whole) > 25) {
      notes.note(Code.IMPORT_OPEN_END, last, tail(whole));
    }
    HanSpaces.Judged judged = HanSpaces.inBody(whole);
    judged.removed().forEach(s -> notes.note(Code.IMPORT_SPACE_REMOVED, first, s));
    if (LineForm.ends(whole)) {
      judged.kept().forEach(s -> notes.note(Code.IMPORT_SPACE_KEPT, first, s));
    }
    paragraphs.add(new Inline.Text(judged.text(), first.span()));
    text.setLength(0);
  }

  private Meeting meeting(PrintedLine line, Optional<PrintedLine> next) {
    if (LineForm.roster(line.text()) || LineForm.roster(last.text())) {
      return Meeting.APART;
    }
    return habit.preserved() ? preserved(line, next) : free(line, next);
  }

  /** A line is a paragraph unless a page break cut it. */
  private Meeting free(PrintedLine line, Optional<PrintedLine> next) {
    String whole = text.toString();
    if (LineForm.ends(whole)
        || LineForm.imprint(whole)
        || begins(line.text())
        || LineForm.heading(whole)) {
      return Meeting.APART;
    }
    if (LineForm.open(whole) || LineForm.pauses(whole)) {
      return Meeting.JOINED;
    }
    boolean signed =
        LineForm.organ(line.text()) && next.isPresent() && LineForm.date(next.get().text());
    boolean sentence = whole.indexOf('，') >= 0 || whole.indexOf('。') >= 0;
    if (signed || last.width() < SHORT || LineForm.date(whole)) {
      return Meeting.APART;
    }
    return sentence || Ems.of(whole) >= 30 ? Meeting.JOINED : Meeting.DOUBTFUL;
  }

  private Meeting preserved(PrintedLine line, Optional<PrintedLine> next) {
    boolean ended = LineForm.ends(last.text());
    if (!habit.full(last, last == first)) {
      boolean on = !ended && (LineForm.pauses(last.text()) || LineForm.open(text.toString()));
      boolean half = last.width() * 2 >= habit.measure();
      return on && half && !begins(line.text()) ? Meeting.DOUBTFUL : Meeting.APART;
    }
    if (LineForm.date(line.text()) || LineForm.imprint(line.text())) {
      return Meeting.APART;
    }
    if (begins(line.text())) {
      return ended || LineForm.heading(text.toString()) ? Meeting.APART : Meeting.DOUBTFUL;
    }
    if (habit.indents()) {
      return line.indent() == 0
          ? Meeting.JOINED
          : line.indent() == 4 ? Meeting.APART : Meeting.DOUBTFUL;
    }
    if (!ended) {
      return Meeting.JOINED;
    }
    if (habit.gaps() && !line.page()) {
      return line.gap() ? Meeting.APART : Meeting.JOINED;
    }
    return stops() && opening(line, next) ? apart(line) : Meeting.JOINED;
  }

  private Meeting apart(PrintedLine line) {
    notes.note(Code.IMPORT_PARTED, line, line.text());
    return Meeting.APART;
  }

  private boolean stops() {
    return last.text().matches(".*[。！？][”’」』）)》】]*$");
  }

  /** Whether a full line is as much narrower than the measure as an indent makes it. */
  private boolean opening(PrintedLine line, Optional<PrintedLine> next) {
    return line.width() <= habit.measure() - 1.2
        && next.isPresent()
        && !LineForm.ends(line.text())
        && habit.full(line, true);
  }

  private static boolean begins(String text) {
    return LineForm.numbered(text)
        || LineForm.marker(text)
        || LineForm.subtitle(text)
        || LineForm.date(text)
        || LineForm.imprint(text)
        || LineForm.closing(text)
        || LineForm.address(text) && Ems.of(text) <= 30
        || LineForm.note(text)
            && !LineForm.ends(text)
            && !LineForm.open(text)
            && text.matches(".*[）)]");
  }

  /** Two lines as one: nothing between them, but a blank where two Latin words would meet. */
  static String glue(String head, String tail) {
    boolean words =
        !head.isEmpty() && latin(head.codePointBefore(head.length())) && latin(tail.codePointAt(0));
    return words ? head + " " + tail : head + tail;
  }

  private static boolean latin(int c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 12));
  }
}
