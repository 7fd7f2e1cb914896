package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.model.Inline;

/**
 * The lines over an article's body, told apart by form: issuer (E31), title (E30, E32), subtitle
 * (E34), note (E33, E46) and byline (E35), in this order; a line that comes too late for its kind
 * joins the kind reached.
 *
 * @param end the first line of the body
 */
record TitleBlock(
    List<Inline.Text> issuer,
    List<Inline> title,
    List<Inline.Text> subtitle,
    List<Inline.Text> note,
    List<Inline.Text> byline,
    int end) {

  /** Reads one block. */
  static final class Reader {
    private static final Pattern WORD =
        Pattern.compile("^(.*\\S)[ \u3000]+(\\p{IsHan}(?:[ \u3000]+\\p{IsHan}){1,5})$");
    private static final Pattern WHOLE = Pattern.compile(".*(?:上|会议|期间|中|时|）|\\)|前|后|日)$");
    private static final Pattern NAMED =
        Pattern.compile(
            "^(?:\\p{IsHan}{2,4}|\\p{IsHan}[ \u3000]+\\p{IsHan}|.*\\S[ \u3000]+\\p{IsHan}{2,4}|.*\\S[ \u3000]+\\p{IsHan}[ \u3000]+\\p{IsHan})$");
    private static final int MOST_BYLINES = 3;
    private static final int MOST_WRAPPED = 3;

    private final List<PrintedLine> lines;
    private final int limit;
    private final ImportNotes notes;
    private final List<Inline.Text> issuer = new ArrayList<>();
    private final List<Inline> title = new ArrayList<>();
    private final List<Inline.Text> subtitle = new ArrayList<>();
    private final List<Inline.Text> note = new ArrayList<>();
    private final List<Inline.Text> byline = new ArrayList<>();
    private int at;

    /**
     * @param lines all lines of the source
     * @param limit the first line of the next article
     */
    Reader(List<PrintedLine> lines, int limit, ImportNotes notes) {
      this.lines = lines;
      this.limit = limit;
      this.notes = notes;
    }

    /** The block that begins at {@code from} and whose title ends before {@code to}. */
    TitleBlock read(int from, int to) {
      at = from;
      issuers(to);
      titles(to);
      while (at < limit && LineForm.subtitle(text(at)) && !LineForm.ends(text(at))) {
        subtitle.add(wrapped(WHOLE));
      }
      while (at < limit && LineForm.note(text(at)) && noteEnd() > 0) {
        note.add(joined(at, noteEnd()));
      }
      bylines();
      return new TitleBlock(issuer, title, subtitle, note, byline, at);
    }

    private void issuers(int to) {
      int title = at;
      for (int i = at; i + 1 < to; i++) {
        boolean over =
            LineForm.organ(text(i)) && TitleForms.opens(text(i + 1)) || TitleForms.serial(text(i));
        title = over ? i + 1 : title;
      }
      while (at < title) {
        notes.note(Code.IMPORT_ISSUER, lines.get(at), text(at));
        issuer.add(inline(at++));
      }
    }

    private void titles(int to) {
      int end = to;
      while (end > at + 1 && LineForm.note(text(end - 1))) {
        end--;
      }
      boolean word = end > at + 1 && LineForm.spaced(text(end - 1));
      Inline.Text text = joined(at, word ? end - 1 : end);
      if (word) {
        title.addAll(lines(text));
        title.add(word(inline(at++)));
        return;
      }
      Matcher m = WORD.matcher(text.text());
      if (m.matches()) {
        title.addAll(lines(new Inline.Text(m.group(1), text.span())));
        title.add(
            word(new Inline.Text(m.group(2), text.span().slice(m.start(2), m.group(2).length()))));
      } else {
        title.addAll(lines(text));
      }
    }

    /** A title is one line for the setter to break, but an organ over 关于 keeps its own. */
    private List<Inline> lines(Inline.Text text) {
      int about = text.text().indexOf(" 关于");
      if (about > 0 && LineForm.organ(text.text().substring(0, about))) {
        String rest = text.text().substring(about + 1);
        return List.of(
            new Inline.Text(text.text().substring(0, about), text.span()),
            judged(new Inline.Text(rest, text.span().slice(about + 1, rest.length()))));
      }
      return List.of(judged(text));
    }

    /** A word spread by blanks is spread by the setter, twice as wide less one, 报告 as three. */
    private static Inline word(Inline.Text text) {
      String letters = Blanks.none(text.text());
      int count = letters.codePointCount(0, letters.length());
      return new Inline.Spread(letters, 2 * count - 1, text.span());
    }

    private Inline.Text judged(Inline.Text text) {
      HanSpaces.Judged judged = HanSpaces.inTitle(text.text());
      judged.removed().forEach(s -> notes.note(Code.IMPORT_SPACE_REMOVED, text.span(), s));
      judged.kept().forEach(s -> notes.note(Code.IMPORT_SPACE_KEPT, text.span(), s));
      return new Inline.Text(judged.text(), text.span());
    }

    /** A subtitle with the lines that its place or date runs on to. */
    private Inline.Text wrapped(Pattern whole) {
      int end = at + 1;
      boolean place = text(at).contains("在");
      boolean complete = text(at).matches(".*(?:上|会议|期间|[）)])$");
      if (place && !complete) {
        for (int i = at + 1; i < limit && i <= at + MOST_WRAPPED; i++) {
          String next = text(i);
          if (!LineForm.titleLike(next) || Ems.of(next) > 40 || LineForm.note(next)) {
            break;
          }
          if (whole.matcher(next).matches()) {
            end = i + 1;
            break;
          }
        }
      }
      return joined(at, end);
    }

    /** The end of a note whose parenthesis closes at a line end, or 0. */
    private int noteEnd() {
      String text = "";
      for (int i = at; i < limit && i < at + 4; i++) {
        text += text(i);
        if (Ems.of(text) > 110) {
          return 0;
        }
        if (!LineForm.open(text)) {
          return text.endsWith("）") || text.endsWith(")") ? i + 1 : 0;
        }
      }
      return 0;
    }

    private void bylines() {
      boolean set = !subtitle.isEmpty() || !note.isEmpty();
      for (int n = 0; n < MOST_BYLINES && at < limit; n++) {
        String text = text(at);
        boolean late = !byline.isEmpty() && LineForm.note(text) && noteEnd() > 0;
        if (late) {
          byline.add(joined(at, noteEnd()));
          continue;
        }
        boolean organ = LineForm.organ(text) && at + 1 < limit && prose(text(at + 1));
        boolean form = NAMED.matcher(text).matches() || !subtitle.isEmpty() || n > 0 || organ;
        if (!LineForm.titleLike(text)
            || Ems.of(text) > 30
            || LineForm.marker(text)
            || RosterRow.names(text).isPresent()
            || LineForm.note(text)
            || text.indexOf('，') >= 0
            || !form && !set
            || !form && !LineForm.organ(text)
            || at + 1 >= limit
            || roster()
            || LineForm.date(text(at + 1))) {
          return;
        }
        byline.add(inline(at++));
      }
    }

    private static boolean prose(String text) {
      return LineForm.ends(text) || Ems.of(text) > 24;
    }

    /** Under a list of names a name is content. */
    private boolean roster() {
      return Inline.text(List.of(title.getLast())).endsWith("名单");
    }

    private Inline.Text joined(int from, int to) {
      String text = text(from);
      for (int i = from + 1; i < to; i++) {
        notes.joined(lines.get(i), text, text(i), true);
        text = ParagraphJoiner.glue(text, text(i));
      }
      at = to;
      return new Inline.Text(text, lines.get(from).span());
    }

    private Inline.Text inline(int i) {
      return new Inline.Text(text(i), lines.get(i).span());
    }

    private String text(int i) {
      return lines.get(i).text();
    }
  }
}
