package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.text.BreakOpportunities;
import org.gongbao.text.CharClass;

/**
 * A paragraph flattened once: glyphs, gaps and break opportunities, with running sums, so that a
 * candidate line is a slice. Widths are in 1/65536 pt.
 */
public final class PreparedText {
  final GlyphList glyphs;
  final Gaps gaps;
  final BreakOpportunities breaks;

  /** Running sums over glyphs: of body and gap, of what each squeeze step gives, of what grows. */
  final long[] position;

  final long[][] squeezeSum;

  /** Running sum over glyphs of what all squeeze steps give together. */
  final long[] squeezeTotal;

  final long[] wordSum;
  final long[] hanLatinSum;
  final int[] stretchCount;

  /** Running count of glyphs that are neither mark nor space (R24). */
  final int[] solid;

  /** Whether 、，。 may hang past the measure (R15). */
  final boolean hanging;

  private final int length;

  private PreparedText(GlyphList glyphs, LineRules rules) {
    this.glyphs = glyphs;

    this.hanging = rules.hanging();
    this.breaks = BreakOpportunities.of(glyphs.codePoints(), glyphs.classes(), rules.kinsoku());
    this.gaps = new Gaps(glyphs, breaks, rules);
    length = glyphs.codePoints().length;
    position = new long[length + 1];
    squeezeSum = new long[Squeeze.ORDER.length][];
    squeezeTotal = new long[length + 1];
    wordSum = new long[length + 1];
    hanLatinSum = new long[length + 1];
    stretchCount = new int[length + 1];
    solid = new int[length + 1];
    sum();
  }

  /** Flattens runs; a character no font has is a finding (R32). */
  public static PreparedText of(
      List<Run> runs, LineRules rules, FontBook fonts, Diagnostics diagnostics) {
    return new PreparedText(GlyphList.of(runs, fonts, diagnostics), rules);
  }

  /** Number of glyphs. */
  public int length() {
    return length;
  }

  /** Width when set on one line at its natural spacing. */
  public long naturalWidth() {
    return length == 0 ? 0 : natural(0, end(0, length));
  }

  /** Width of the widest part that no line end may part. */
  public long widestPart() {
    long widest = 0;
    int from = 0;
    for (int to = 1; to <= length; to++) {
      if (to == length || breaksBefore(to)) {
        widest = Math.max(widest, natural(from, end(from, to)));
        from = to;
      }
    }
    return widest;
  }

  /** The text of a line as drawn, spaces at its end left out. */
  public String text(Line line) {
    return new String(glyphs.codePoints(), line.from(), line.to() - line.from());
  }

  /** Where a line's first character was written. */
  public SourceSpan span(Line line) {
    return line.from() < length ? glyphs.spans()[line.from()] : SourceSpan.NONE;
  }

  /** Where a glyph was written. */
  public SourceSpan span(int glyph) {
    return glyphs.spans()[glyph];
  }

  /** The footnotes marked in a line, in order; labels of the notes themselves are none. */
  public List<Integer> notes(Line line) {
    List<Integer> notes = new ArrayList<>();
    for (int i = line.from(); i < line.to(); i++) {
      note(i).ifPresent(notes::add);
    }
    return notes;
  }

  /** The footnote that a glyph marks; the label of a note itself marks none. */
  public OptionalInt note(int glyph) {
    return glyphs.runs()[glyph].form() instanceof Run.NoteMark mark && !mark.label()
        ? OptionalInt.of(mark.note())
        : OptionalInt.empty();
  }

  /** The text of a line as drawn, with the numbers of its footnotes. */
  public String text(Line line, NoteMarks marks) {
    StringBuilder drawn = new StringBuilder();
    for (int i = line.from(); i < line.to(); i++) {
      Run run = glyphs.runs()[i];
      drawn.appendCodePoint(
          run.form() instanceof Run.NoteMark mark
              ? marks.drawn(mark, run.type().font()).codePoint()
              : glyphs.codePoints()[i]);
    }
    return drawn.toString();
  }

  /** The em of the text's first run. */
  long em() {
    return length == 0 ? 1 : glyphs.runs()[0].type().em();
  }

  /** Whether a line may begin at glyph {@code i}; never inside a spread word. */
  boolean breaksBefore(int i) {
    return breaks.allowed(i) && (i == length || !glyphs.tied()[i]);
  }

  /** The end of a line's glyphs when the next line begins at {@code next}: spaces are left out. */
  int end(int from, int next) {
    int end = next;
    while (end > from + 1 && glyphs.classes()[end - 1] == CharClass.SPACE) {
      end--;
    }
    return end;
  }

  /** The natural width of glyphs {@code from} to before {@code to} as a line. */
  long natural(int from, int to) {
    return position[to]
        - position[from]
        - gaps.gap[to - 1]
        + gaps.lineStart[from]
        + gaps.lineEnd[to - 1];
  }

  /** The least width of a line, all its gaps squeezed. */
  long least(int from, int to, long natural) {
    return natural - squeezeTotal[to - 1] + squeezeTotal[from];
  }

  /** The greatest width of a line whose gaps grow by {@code perGap} once the others have grown. */
  long greatest(int from, int to, long natural, long perGap) {
    return natural
        + wordSum[to - 1]
        - wordSum[from]
        + hanLatinSum[to - 1]
        - hanLatinSum[from]
        + perGap * (stretchCount[to - 1] - stretchCount[from]);
  }

  /** What a squeeze step can give on a line; its last gap is not part of it. */
  long squeezable(Squeeze step, int from, int to) {
    long[] sum = squeezeSum[step.ordinal()];
    return sum.length == 0 ? 0 : sum[to - 1] - sum[from];
  }

  private void sum() {
    boolean[] used = new boolean[squeezeSum.length];
    for (byte step : gaps.squeezeStep) {
      if (step >= 0) {
        used[step] = true;
      }
    }
    for (int step = 0; step < used.length; step++) {
      squeezeSum[step] = new long[used[step] ? length + 1 : 0];
      for (int i = 0; used[step] && i < length; i++) {
        long given = gaps.squeezeStep[i] == step ? gaps.squeezable[i] : 0;
        squeezeSum[step][i + 1] = squeezeSum[step][i] + given;
      }
    }
    for (int i = 0; i < length; i++) {
      CharClass c = glyphs.classes()[i];
      position[i + 1] = position[i] + gaps.body[i] + gaps.gap[i];
      squeezeTotal[i + 1] = squeezeTotal[i] + gaps.squeezable[i];
      wordSum[i + 1] = wordSum[i] + gaps.wordStretch[i];
      hanLatinSum[i + 1] = hanLatinSum[i] + gaps.hanLatinStretch[i];
      stretchCount[i + 1] = stretchCount[i] + (gaps.stretches[i] ? 1 : 0);
      boolean mark = glyphs.runs()[i].form() instanceof Run.NoteMark;
      solid[i + 1] = solid[i] + (mark || c.isMark() || c == CharClass.SPACE ? 0 : 1);
    }
  }
}
