package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.font.Cell;
import org.gongbao.font.Cell.Fit;
import org.gongbao.font.FontFace;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.text.SpacingRules;

/**
 * Turns a chosen line into page items. A squeezed mark is drawn from a derived face whose cell is
 * as narrow as the mark was made, so that no two cells overlap and text extractors read the line
 * whole.
 */
public final class LineSetter {
  private static final int EM = 1000;

  /** Tracking from which readers see a space between characters, in 1/1000 em. */
  private static final int SPACE_LIKE = 100;

  /** Squeezed marks come in eighths of an em: few faces, and less left over than a word space. */
  private static final int EIGHTH = 125;

  private final PreparedText text;
  private final Line line;
  private final long[] gaps;

  /** Per glyph: the blank of the gap after it, or before it, that its own cell covers. */
  private final long[] after;

  private final long[] before;

  private LineSetter(PreparedText text, Line line) {
    this.text = text;
    this.line = line;
    this.gaps = FilledGaps.of(text, line);
    this.after = new long[gaps.length];
    this.before = new long[gaps.length];
  }

  /**
   * Sets one line.
   *
   * @param x of the line's left edge, indent included, in 1/65536 pt
   * @param baseline in 1/65536 pt
   * @param leaf the structure leaf of the items, {@link PageItem#ARTIFACT} for what no reader needs
   */
  public static List<TextItem> set(PreparedText text, Line line, long x, long baseline, int leaf) {
    return set(text, line, x, baseline, leaf, NoteMarks.NONE);
  }

  /**
   * Sets one line.
   *
   * @param marks what stands for the marks of footnotes in it
   */
  public static List<TextItem> set(
      PreparedText text, Line line, long x, long baseline, int leaf, NoteMarks marks) {
    return new LineSetter(text, line).items(x, baseline, leaf, marks);
  }

  private List<TextItem> items(long x, long baseline, int leaf, NoteMarks marks) {
    int n = line.to() - line.from();
    FontFace[] faces = new FontFace[n];
    for (int i = 0; i < n; i++) {
      faces[i] = face(i);
    }
    List<TextItem> items = new ArrayList<>();
    long pen = x + text.gaps.lineStart[line.from()] - before[0];
    for (int from = 0; from < n; ) {
      int to = from + 1;
      while (to < n && sameRun(faces, from, to)) {
        to++;
      }
      long[] advances = new long[to - from];
      for (int i = from; i < to; i++) {
        advances[i - from] = before[i] + advance(i, n);
      }
      int[] codePoints = text.glyphs.codePoints();
      String drawn = new String(codePoints, line.from() + from, to - from);
      Run.Type type = run(from).type();
      if (run(from).form() instanceof Run.NoteMark mark) {
        items.add(mark(mark, type, pen, baseline, advances, leaf, marks));
      } else {
        int own = marks.leaf(leaf, text.glyphs.spans()[line.from() + from]);
        items.add(
            new TextItem(
                pen, baseline, drawn, advances, faces[from], type.size(), type.ink(), own));
      }
      pen += Arrays.stream(advances).sum();
      from = to;
    }
    return items;
  }

  /** The mark with its number; every number fills the same cell. */
  private static TextItem mark(
      Run.NoteMark mark,
      Run.Type type,
      long pen,
      long baseline,
      long[] advances,
      int leaf,
      NoteMarks marks) {
    NoteMarks.Drawn drawn = marks.drawn(mark, type.font());
    FontFace face = drawn.face();
    boolean own = face.advance(drawn.codePoint(), EM) == EM;
    return new TextItem(
        pen,
        baseline - type.rise(),
        Character.toString(drawn.codePoint()),
        advances,
        own ? face : face.derived(new Cell(EM, Fit.CENTRE)),
        type.size(),
        type.ink(),
        leaf == PageItem.ARTIFACT ? leaf : drawn.leaf());
  }

  private boolean sameRun(FontFace[] faces, int from, int i) {
    if (run(from).form() instanceof Run.NoteMark || run(i).form() instanceof Run.NoteMark) {
      return false;
    }
    Run.Type first = run(from).type();
    Run.Type type = run(i).type();
    return faces[i] == faces[from] && type.size() == first.size() && type.ink().equals(first.ink());
  }

  /** From the ink cell of a glyph to the pen of the next one. */
  private long advance(int i, int n) {
    long body = text.gaps.body[line.from() + i];
    if (i + 1 == n) {
      return body + after[i];
    }
    return body + gaps[i] - before[i + 1];
  }

  private Run run(int i) {
    return text.glyphs.runs()[line.from() + i];
  }

  /** The face of a glyph, and the blank its cell covers; earlier glyphs come first. */
  private FontFace face(int i) {
    int at = line.from() + i;
    long em = run(i).type().em();
    if (run(i).form() instanceof Run.Spread word) {
      return spread(at, word);
    }
    return switch (text.glyphs.classes()[at]) {
      case CLOSING, PAUSE, STOP -> {
        int blank = i + 1 < gaps.length ? eighths(gaps[i], em) : lineEnd(at, em);
        after[i] = em * blank / EM;
        yield fitted(at, SpacingRules.HALF + blank, Fit.LEFT);
      }
      case OPENING -> {
        long free = i == 0 ? text.gaps.lineStart[at] : gaps[i - 1] - after[i - 1];
        int blank = eighths(free, em);
        before[i] = em * blank / EM;
        yield fitted(at, SpacingRules.HALF + blank, Fit.RIGHT);
      }
      case INTERPUNCT -> fitted(at, SpacingRules.HALF, Fit.CENTRE);
      case DASH -> fitted(at, text.glyphs.codePoints()[at] == '⸺' ? 2 * EM : EM, Fit.FILL);
      case ELLIPSIS -> fitted(at, EM, Fit.CENTRE);
      case CONNECTOR ->
          switch (text.glyphs.codePoints()[at]) {
            case '-', '‐' -> own(at);
            case '–' -> fitted(at, SpacingRules.HALF, Fit.CENTRE);
            default -> fitted(at, EM, Fit.CENTRE);
          };
      case SOLIDUS ->
          text.glyphs.codePoints()[at] == '／' ? fitted(at, SpacingRules.HALF, Fit.CENTRE) : own(at);
      case LETTER, LATIN_OPENING, LATIN_CLOSING ->
          text.gaps.wideInLatin(at) ? latinQuote(at) : tracked(i);
      case PAIRED_STOP, PREFIX, SUFFIX, DIGIT, WIDE_DIGIT, HAN -> tracked(i);
      case SPACE -> own(at);
    };
  }

  private int lineEnd(int at, long em) {
    return (int) (text.gaps.lineEnd[at] * EM / em);
  }

  private FontFace spread(int at, Run.Spread word) {
    int[] codePoints = text.glyphs.codePoints();
    Run run = text.glyphs.runs()[at];
    boolean last = at + 1 == codePoints.length || text.glyphs.runs()[at + 1] != run;
    int count = run.text().codePointCount(0, run.text().length());
    return last ? own(at) : fitted(at, Gaps.spreadAdvance(word.width(), count), Fit.LEFT);
  }

  private FontFace latinQuote(int at) {
    FontFace face = text.glyphs.faces()[at];
    return face.derived(Gaps.latinQuoteCell(face, text.glyphs.codePoints()[at]));
  }

  /**
   * The glyph with the blank of its tracking in its own cell, where readers would take the blank
   * for a space.
   */
  private FontFace tracked(int i) {
    int at = line.from() + i;
    Run.Type type = run(i).type();
    boolean inside = i + 1 < gaps.length && run(i + 1) == run(i);
    FontFace own = own(at);
    if (type.tracking() < SPACE_LIKE || !inside || own.cell().fit() != Fit.OWN) {
      return own;
    }
    after[i] = type.em() * type.tracking() / EM;
    return own.derived(new Cell((int) (after[i] * EM / type.size()), Fit.WIDER));
  }

  /** The glyph as its font has it, in the middle of its cell where the grid is not its size. */
  private FontFace own(int at) {
    boolean onGrid = text.glyphs.faces()[at].advance(text.glyphs.codePoints()[at], EM) == EM;
    return onGrid ? fitted(at, EM, Fit.BODY) : text.glyphs.faces()[at];
  }

  /** The face that fits a glyph into a cell; {@code advance} in 1/1000 em. */
  private FontFace fitted(int at, int advance, Fit fit) {
    FontFace face = text.glyphs.faces()[at];
    Run.Type type = text.glyphs.runs()[at].type();
    // A face counts in thousandths of its size, the line in thousandths of the grid's em.
    int cell = (int) ((advance * type.em() + type.size() / 2) / type.size());
    boolean own = fit != Fit.FILL && face.advance(text.glyphs.codePoints()[at], EM) == cell;
    return own ? face : face.derived(new Cell(cell, fit));
  }

  /** A blank in 1/1000 em, to the nearest eighth of an em, at most half an em. */
  private static int eighths(long blank, long em) {
    long eighths = (blank * 8 + em / 2) / em;
    return Math.clamp(eighths * EIGHTH, 0, SpacingRules.HALF);
  }
}
