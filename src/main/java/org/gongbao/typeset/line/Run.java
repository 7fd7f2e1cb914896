package org.gongbao.typeset.line;

import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;

/**
 * A stretch of text in one style.
 *
 * @param span place of the first character; character k stands at {@code span.slice(k, 1)}
 */
public record Run(String text, SourceSpan span, Type type, Form form) {
  /**
   * Size and rise of the mark of a footnote, in 1/1000 of the size of the text. A rise of half the
   * mark's own size or more would read as a line end in pdftotext.
   */
  private static final int MARK = 620;

  private static final int RISE = 300;

  /**
   * What a run is set in.
   *
   * @param font role for Chinese
   * @param latin role for letters and digits; their characters fall back to {@code font}
   * @param size of the glyphs, in 1/65536 pt
   * @param em the cell of a Chinese character, which gaps and squeezes are measured in; the same as
   *     {@code size} but on a grid that is wider or narrower than its type (R40); in 1/65536 pt
   * @param tracking blank added between characters, in 1/1000 em
   * @param rise of the baseline, in 1/65536 pt: marks of footnotes stand above the line
   * @param dotted whether each Chinese character has a dot of emphasis below (R59)
   */
  public record Type(
      FontRole font,
      FontRole latin,
      long size,
      long em,
      Ink ink,
      int tracking,
      long rise,
      boolean dotted) {
    /** The same size and colour in other faces. */
    public Type in(FontRole otherFont, FontRole otherLatin) {
      return new Type(otherFont, otherLatin, size, em, ink, tracking, rise, dotted);
    }

    /** The same with dots of emphasis. */
    public Type withDots() {
      return new Type(font, latin, size, em, ink, tracking, rise, true);
    }

    /** Small and raised, for the mark of a footnote: a cell of its own size. */
    public Type raised() {
      long small = size * MARK / 1000;
      return new Type(font, latin, small, small, ink, 0, size * RISE / 1000, false);
    }
  }

  /** What a run is to its line. */
  public sealed interface Form {}

  /** Running text. */
  public record Plain() implements Form {}

  /**
   * A word over a given width, never parted (R30).
   *
   * @param width in 1/1000 em
   */
  public record Spread(int width) implements Form {}

  /** A blank of fixed width to be filled in by hand: ideographic spaces that stay (E56). */
  public record Blank() implements Form {}

  /**
   * The mark of a footnote, one character that stands for any number: which one is known when the
   * pages are ended.
   *
   * @param note counted from 0 in its flow
   * @param label whether it opens the note itself
   */
  public record NoteMark(int note, boolean label) implements Form {
    /** What is measured in place of the number. */
    public static final String ANY = "①";
  }

  /** Running text. */
  public static Run plain(String text, SourceSpan span, Type type) {
    return new Run(text, span, type, new Plain());
  }
}
