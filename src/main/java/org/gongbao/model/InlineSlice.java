package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;

/** Parts of inline content, counted in code points of its text. */
public final class InlineSlice {
  private InlineSlice() {}

  /**
   * The characters {@code from} to before {@code to}; a spread word stays whole. What adds nothing
   * to the text, such as a blank or a footnote, goes with the character before it.
   */
  public static List<Inline> of(List<Inline> content, int from, int to) {
    List<Inline> slice = new ArrayList<>();
    int at = 0;
    for (Inline inline : content) {
      int length = length(inline);
      int first = Math.max(0, from - at);
      int last = Math.min(length, to - at);
      if (length == 0 && (from < at || at == 0) && at <= to) {
        slice.add(inline);
      } else if (first < last) {
        slice.addAll(part(inline, first, last));
      }
      at += length;
    }
    return slice;
  }

  private static List<Inline> part(Inline inline, int from, int to) {
    return switch (inline) {
      case Inline.Text text -> {
        int begin = text.text().offsetByCodePoints(0, from);
        int end = text.text().offsetByCodePoints(begin, to - from);
        yield List.of(
            new Inline.Text(text.text().substring(begin, end), text.span().slice(from, to - from)));
      }
      case Inline.RunIn head ->
          List.of(new Inline.RunIn(head.kind(), of(head.content(), from, to), head.span()));
      case Inline.Spread spread -> from == 0 ? List.of(spread) : List.of();
      case Inline.Emphasis words ->
          List.of(new Inline.Emphasis(words.kind(), of(words.content(), from, to), words.span()));
      case Inline.Blank blank -> List.of();
      case Inline.Footnote note -> List.of();
      case Inline.Break end -> List.of();
    };
  }

  private static int length(Inline inline) {
    String text = Inline.text(List.of(inline));
    return text.codePointCount(0, text.length());
  }
}
