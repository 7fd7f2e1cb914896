package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.model.InlineSlice;

/** Cuts inline content into lines and joins lines again; characters count as code points. */
public final class ContentLines {
  private ContentLines() {}

  /** The lines between the author's breaks. */
  public static List<List<Inline>> split(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Break) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
    lines.removeIf(ContentLines::isEmpty);
    return lines;
  }

  private static boolean isEmpty(List<Inline> line) {
    return Inline.text(line).isBlank()
        && line.stream().noneMatch(i -> i instanceof Inline.Blank || i instanceof Inline.Footnote);
  }

  /** The characters {@code from} to before {@code to}; a spread word stays whole. */
  public static List<Inline> slice(List<Inline> content, int from, int to) {
    return InlineSlice.of(content, from, to);
  }

  /**
   * Title lines as one line of the contents: breaks gone, spread words at their natural width,
   * blanks at the joints gone except between Latin words.
   */
  public static List<Inline> joined(List<List<Inline>> lines) {
    List<Inline> joined = new ArrayList<>();
    for (List<Inline> whole : lines) {
      for (List<Inline> line : split(whole)) {
        List<Inline> stripped = stripped(plain(line));
        if (!joined.isEmpty() && latinJoint(Inline.text(joined), Inline.text(stripped))) {
          joined.add(new Inline.Text(" ", stripped.getFirst().span()));
        }
        joined.addAll(stripped);
      }
    }
    return joined;
  }

  /** Content without white space at either end. */
  public static List<Inline> stripped(List<Inline> content) {
    int[] text = Inline.text(content).codePoints().toArray();
    int from = 0;
    int to = text.length;
    while (from < to && Character.isWhitespace(text[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(text[to - 1])) {
      to--;
    }
    return slice(content, from, to);
  }

  /** Where content begins; {@link SourceSpan#NONE} for none. */
  public static SourceSpan span(List<Inline> content) {
    return content.isEmpty() ? SourceSpan.NONE : content.getFirst().span();
  }

  private static List<Inline> plain(List<Inline> content) {
    List<Inline> plain = new ArrayList<>();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> plain.add(text);
        case Inline.RunIn head -> plain.addAll(plain(head.content()));
        case Inline.Spread spread -> plain.add(new Inline.Text(spread.text(), spread.span()));
        case Inline.Emphasis words -> plain.addAll(plain(words.content()));
        case Inline.Blank blank -> plain.add(blank);
        case Inline.Footnote note -> {}
        case Inline.Break end -> {}
      }
    }
    return plain;
  }

  private static boolean latinJoint(String before, String after) {
    return !after.isEmpty()
        && isLatin(before.codePointBefore(before.length()))
        && isLatin(after.codePointAt(0));
  }

  private static boolean isLatin(int c) {
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }
}
