package org.gongbao.model;

import java.util.List;
import org.gongbao.diag.SourceSpan;

/** The closed vocabulary of what stands in a line. */
public sealed interface Inline {
  SourceSpan span();

  /**
   * Plain text of one source line.
   *
   * @param span the place of its first character; character k stands at {@code span.slice(k, 1)}
   */
  record Text(String text, SourceSpan span) implements Inline {}

  /** What opens a paragraph that runs on as body text: a heading (E40), the number of a 条. */
  record RunIn(Kind kind, List<Inline> content, SourceSpan span) implements Inline {
    public RunIn {
      content = List.copyOf(content);
    }

    /** What opens a paragraph; headings first, by their level. */
    public enum Kind {
      HEADING_1,
      HEADING_2,
      HEADING_3,
      HEADING_4,
      /** 第三条 */
      PROVISION_NUMBER,
      /** 【条旨】 */
      PROVISION_TOPIC;

      /** A heading of a level from 1 to 4. */
      public static Kind heading(int level) {
        return values()[level - 1];
      }

      /** The level of a heading, 1 to 4; 0 for other kinds. */
      public int level() {
        return this == PROVISION_NUMBER || this == PROVISION_TOPIC ? 0 : ordinal() + 1;
      }
    }
  }

  /**
   * Text set evenly over a width without space characters, such as a two-character name over three
   * characters (R30).
   *
   * @param width in em of its own size, at least the number of characters
   */
  record Spread(String text, int width, SourceSpan span) implements Inline {}

  /** Words set off from those around them: emphasis dots below (着重号, R59), or another face. */
  record Emphasis(Kind kind, List<Inline> content, SourceSpan span) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    /** How words are set off. */
    public enum Kind {
      DOTS,
      STRONG,
      KAI
    }
  }

  /**
   * A blank to be filled in by hand, such as those of a date (E56).
   *
   * @param width in em of its own size, at least 1
   */
  record Blank(int width, SourceSpan span) implements Inline {}

  /** A footnote; its mark stands where this stands (R59). Not part of the text around it. */
  record Footnote(List<Inline> content, SourceSpan span) implements Inline {
    public Footnote {
      content = List.copyOf(content);
    }
  }

  /** A line end asked for by the author. */
  record Break(SourceSpan span) implements Inline {}

  /**
   * The text of inline content, character by character as written; breaks, blanks and footnotes add
   * nothing.
   */
  static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      switch (inline) {
        case Text t -> text.append(t.text());
        case RunIn r -> text.append(text(r.content()));
        case Spread s -> text.append(s.text());
        case Emphasis e -> text.append(text(e.content()));
        case Blank b -> {}
        case Footnote f -> {}
        case Break b -> {}
      }
    }
    return text.toString();
  }
}
