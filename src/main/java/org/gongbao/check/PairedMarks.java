package org.gongbao.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;

/** Quotes and brackets without a partner, or the wrong way round (R2, R84). */
final class PairedMarks {
  private static final String OPENING = "“‘（《〈「『【〔［";
  private static final String CLOSING = "”’）》〉」』】〕］";

  /** 1） or a) counts something: no bracket was opened. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:^|[\\h。；，：、;:,])(?:[0-9０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛])$");

  /** What stands before a quotation: a wrong-way mark behind these should open. */
  private static final String BEFORE_OPENING = "：，、。；（《";

  private final Diagnostics diagnostics;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A mark that waits for its partner. */
  private record Open(int kind, CheckedLine line, int at) {}

  private PairedMarks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The lines of a title, or of a note, are one text each. */
  static void head(Article.Head head, Diagnostics diagnostics) {
    for (List<List<Inline>> lines : List.of(head.title(), head.subtitle(), head.note())) {
      PairedMarks marks = new PairedMarks(diagnostics);
      marks.line(CheckedLine.of(CheckedLine.joined(lines), CheckedLine.Kind.PROSE), 0);
      marks.close();
    }
  }

  /** Each paragraph by itself; those of one quotation together (E48). */
  static void body(List<CheckedLine> lines, Diagnostics diagnostics) {
    PairedMarks marks = new PairedMarks(diagnostics);
    for (CheckedLine line : lines) {
      if (!line.quoted()) {
        marks.close();
      }
      boolean anew = line.quoted() && line.text().startsWith("“");
      marks.line(line, anew ? 1 : 0);
    }
    marks.close();
  }

  private void line(CheckedLine line, int from) {
    String text = line.text();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      int opening = OPENING.indexOf(full(c));
      int closing = CLOSING.indexOf(full(c));
      if (c == '’' && between(text, i)) {
        continue;
      }
      if (opening >= 0) {
        if (reversedOpening(text, i)) {
          report(Code.MARK_REVERSED, line, i, CLOSING.charAt(opening));
          close(opening, line, i);
        } else {
          open.push(new Open(opening, line, i));
        }
      } else if (closing >= 0) {
        if (reversedClosing(text, i)) {
          report(Code.MARK_REVERSED, line, i, OPENING.charAt(closing));
          open.push(new Open(closing, line, i));
        } else {
          close(closing, line, i);
        }
      }
    }
  }

  /** “ with another open, where it should close: “农业“， */
  private boolean reversedOpening(String text, int i) {
    boolean nested = text.charAt(i) == '“' && open.stream().anyMatch(mark -> mark.kind() == 0);
    boolean atEnd = i + 1 == text.length() || "，。、；：）》".indexOf(text.charAt(i + 1)) >= 0;
    return nested && (atEnd || text.indexOf('”', i + 1) < 0);
  }

  /** ” with none open, before words, where another ” follows to close them: ：”农业”。 */
  private boolean reversedClosing(String text, int i) {
    boolean quote = text.charAt(i) == '”' && open.stream().noneMatch(mark -> mark.kind() == 0);
    if (!quote || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    boolean behindMark = i == 0 || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
    int next = text.indexOf('”', i + 1);
    int other = text.indexOf('“', i + 1);
    return behindMark || next >= 0 && (other < 0 || other > next);
  }

  private void close(int kind, CheckedLine line, int at) {
    if (open.stream().noneMatch(mark -> mark.kind() == kind)) {
      boolean counts = full(line.text().charAt(at)) == '）';
      if (!(counts && COUNTS.matcher(line.text().substring(0, at)).find())) {
        report(Code.MARK_UNPAIRED, line, at, OPENING.charAt(kind));
      }
      return;
    }
    while (open.peek().kind() != kind) {
      unpaired(open.pop());
    }
    open.pop();
  }

  /** The end of a text: what is open has no partner. */
  private void close() {
    while (!open.isEmpty()) {
      unpaired(open.pop());
    }
  }

  private void unpaired(Open mark) {
    report(Code.MARK_UNPAIRED, mark.line(), mark.at(), CLOSING.charAt(mark.kind()));
  }

  private void report(Code code, CheckedLine line, int at, char wanted) {
    diagnostics.add(
        code, line.place(at, 1), String.valueOf(line.text().charAt(at)), String.valueOf(wanted));
  }

  /** ’ between letters is an apostrophe (R2). */
  private static boolean between(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) < 0x250
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  /** Brackets of both widths pair with each other: papers mix them. */
  private static char full(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      case '[' -> '［';
      case ']' -> '］';
      default -> c;
    };
  }
}
