package org.gongbao.input.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Inline;
import org.gongbao.node.SourceLine;

/** Two-character names, which are spread to the width of three (R30). */
public final class Names {
  private static final int NAME_EM = 3;

  private static final Pattern LAST =
      Pattern.compile("(?:^|.*[\\h、，◎])(?<name>(\\p{IsHan})(?:\\h|  )(\\p{IsHan}))$");

  private static final Pattern TWO = Pattern.compile("(\\p{IsHan})\\h{0,2}(\\p{IsHan})");

  /** A name among others, with a note in brackets that may hold the marks names are parted by. */
  private static final Pattern AMONG_OTHERS =
      Pattern.compile(
          "(?:\\p{IsHan}\\h{1,2}\\p{IsHan}(?=[\\h、，,（(]|$)|[^\\h、，,（(]+)(?:\\h?[（(][^（()）]*[）)])?"
              + "|[^\\h、，,]+");

  private static final Pattern NOTED =
      Pattern.compile("(?<name>[^（(]*[^（(\\h])\\h*(?<note>[（(][^（()）]*[）)])");

  private Names() {}

  /**
   * The names in a text that parts them by 、 or blanks; a single blank between two lone characters
   * is inside a name: 张 玲.
   */
  public static List<SourceLine> parted(SourceLine text) {
    List<SourceLine> names = new ArrayList<>();
    Matcher name = AMONG_OTHERS.matcher(text.text());
    while (name.find()) {
      names.add(Manuscript.part(text, name.start(), name.end()));
    }
    return names;
  }

  /** Words and the note in brackets behind them, such as 张玲（女）: one part, or two. */
  public static List<SourceLine> noted(SourceLine words) {
    Matcher matcher = NOTED.matcher(words.text());
    return matcher.matches()
        ? List.of(
            Manuscript.part(words, matcher.start("name"), matcher.end("name")),
            Manuscript.part(words, matcher.start("note"), matcher.end("note")))
        : List.of(words);
  }

  /**
   * A byline or signer line: a lone character, one space, a lone character at its end are a spread
   * name; the rest stays as written.
   */
  public static List<Inline> spreadLast(SourceLine line) {
    Matcher matcher = LAST.matcher(line.text());
    if (!matcher.matches()) {
      return List.of(new Inline.Text(line.text(), line.span()));
    }
    int start = matcher.start("name");
    Inline name = spread(Manuscript.part(line, start, line.text().length()));
    return start == 0
        ? List.of(name)
        : List.of(
            new Inline.Text(
                line.text().substring(0, start), Manuscript.part(line, 0, start).span()),
            name);
  }

  /** A cell that holds nothing but a name, written with a space or without. */
  public static List<Inline> bare(SourceLine cell) {
    return TWO.matcher(cell.text()).matches()
        ? List.of(spread(cell))
        : List.of(new Inline.Text(cell.text(), cell.span()));
  }

  private static Inline spread(SourceLine name) {
    Matcher matcher = TWO.matcher(name.text());
    return matcher.matches()
        ? new Inline.Spread(matcher.group(1) + matcher.group(2), NAME_EM, name.span())
        : new Inline.Text(name.text(), name.span());
  }
}
