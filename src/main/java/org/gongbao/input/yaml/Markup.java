package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.node.SourceLine;

/**
 * Markup in running text: {@code {{dots: 文字}}}, {@code {{strong: 一是}}}, {@code {{kai: 文字}}}, {@code
 * {{footnote: 数据来源……}}} and {@code {{blank: 2}}}, one in another or not. Only an article that says
 * {@code markup: on} has it; everywhere else braces are text like any other. The colon may be full
 * width, and needs no space after it, so that YAML does not take it for its own.
 */
final class Markup {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String FOOTNOTE = "footnote";
  private static final String BLANK = "blank";
  private static final String EXAMPLE = "{{dots: 文字}}";
  private static final int WIDEST = 40;

  private static final List<String> WORDS =
      Stream.concat(
              Stream.of(Inline.Emphasis.Kind.values()).map(InlineDecoder::key),
              Stream.of(FOOTNOTE, BLANK))
          .toList();

  private final SourceLine line;
  private final Diagnostics diagnostics;
  private int at;

  private Markup(SourceLine line, Diagnostics diagnostics) {
    this.line = line;
    this.diagnostics = diagnostics;
  }

  /** A line as the inlines it is made of; what cannot be read is a finding and stays text. */
  static List<Inline> inlines(SourceLine line, Diagnostics diagnostics) {
    if (!line.text().contains(OPEN) && !line.text().contains(CLOSE)) {
      return List.of(new Inline.Text(line.text(), line.span()));
    }
    return new Markup(line, diagnostics).content(false);
  }

  /** What stands up to the end of the line, or up to the braces that close a markup. */
  private List<Inline> content(boolean inside) {
    List<Inline> content = new ArrayList<>();
    int from = at;
    while (at < line.text().length()) {
      if (line.text().startsWith(CLOSE, at)) {
        if (inside) {
          text(from, line.text().substring(from, at).stripTrailing().length() + from, content);
          return content;
        }
        diagnostics.add(Code.MARKUP_UNBALANCED, span(at, at + 2), CLOSE, OPEN, EXAMPLE);
        at += 2;
      } else if (line.text().startsWith(OPEN, at)) {
        text(from, at, content);
        markup().ifPresent(content::add);
        from = at;
      } else {
        at++;
      }
    }
    text(from, at, content);
    return content;
  }

  private void text(int from, int to, List<Inline> content) {
    if (from < to) {
      content.add(new Inline.Text(line.text().substring(from, to), span(from, to)));
    }
  }

  private Optional<Inline> markup() {
    int open = at;
    int colon = open + 2;
    while (colon < line.text().length() && ":：{}".indexOf(line.text().charAt(colon)) < 0) {
      colon++;
    }
    String word = line.text().substring(open + 2, colon).strip().toLowerCase(Locale.ROOT);
    boolean named = colon < line.text().length() && ":：".indexOf(line.text().charAt(colon)) >= 0;
    at = named ? colon + 1 : colon;
    while (named && at < line.text().length() && line.text().charAt(at) == ' ') {
      at++;
    }
    int value = at;
    List<Inline> content = content(true);
    if (at >= line.text().length()) {
      diagnostics.add(Code.MARKUP_UNBALANCED, span(open, open + 2), OPEN, CLOSE, EXAMPLE);
      return Optional.empty();
    }
    String written = line.text().substring(value, at).strip();
    at += 2;
    SourceSpan span = span(open, at);
    if (!named || !WORDS.contains(word)) {
      diagnostics.add(
          Code.MARKUP_UNKNOWN, span(open + 2, colon), word, String.join(", ", WORDS), EXAMPLE);
      return Optional.empty();
    }
    return markup(word, content, written, span);
  }

  private Optional<Inline> markup(
      String word, List<Inline> content, String written, SourceSpan span) {
    if (word.equals(BLANK)) {
      boolean width = written.matches("[1-9]\\d?") && Integer.parseInt(written) <= WIDEST;
      if (!width) {
        diagnostics.add(Code.BAD_VALUE, span, written, "{{blank: 2}}");
        return Optional.empty();
      }
      return Optional.of(new Inline.Blank(Integer.parseInt(written), span));
    }
    if (Inline.text(content).isBlank()) {
      diagnostics.add(Code.BAD_VALUE, span, written, "{{" + word + ": 文字}}");
      return Optional.empty();
    }
    if (word.equals(FOOTNOTE)) {
      return Optional.of(new Inline.Footnote(content, span));
    }
    return Stream.of(Inline.Emphasis.Kind.values())
        .filter(kind -> InlineDecoder.key(kind).equals(word))
        .findFirst()
        .map(kind -> new Inline.Emphasis(kind, content, span));
  }

  private SourceSpan span(int from, int to) {
    String text = line.text();
    return line.span().slice(text.codePointCount(0, from), text.codePointCount(from, to));
  }
}
