package org.gongbao.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.font.Cell;
import org.gongbao.font.Cell.Fit;
import org.gongbao.font.FontFace;
import org.gongbao.geom.Ink;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.text.CharClass;
import org.gongbao.text.SpacingRules;

/**
 * Turns a chosen line into page items. A squeezed mark is drawn from a derived face whose cell is
 * as narrow as the mark was made, so that no two cells overlap and text extractors read the line
 * whole.
 */
public final class LineSetter {
  private static final int EM = 1000;

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
   * @param leaf the structure leaf of the items
   */
  public static List<TextItem> set(PreparedText text, Line line, long x, long baseline, int leaf) {
    return new LineSetter(text, line).items(x, baseline, leaf);
  }

  private List<TextItem> items(long x, long baseline, int leaf) {
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
      Run run = run(from);
      items.add(
          new TextItem(pen, baseline, drawn, advances, faces[from], run.size(), run.ink(), leaf));
      pen += Arrays.stream(advances).sum();
      from = to;
    }
    return items;
  }

  private boolean sameRun(FontFace[] faces, int from, int i) {
    Run first = run(from);
    Run run = run(i);
    Ink ink = run.ink();
    return faces[i] == faces[from] && run.size() == first.size() && ink.equals(first.ink());
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
    int codePoint = text.glyphs.codePoints()[at];
    FontFace face = text.glyphs.faces()[at];
    long size = run(i).size();
    CharClass c = text.glyphs.classes()[at];
    if (run(i).spread() > 0) {
      return spread(at, face);
    }
    return switch (c) {
      case CLOSING, PAUSE, STOP -> {
        int blank = i + 1 < gaps.length ? eighths(gaps[i], size) : lineEnd(at, size);
        after[i] = size * blank / EM;
        yield fitted(face, codePoint, SpacingRules.HALF + blank, Fit.LEFT);
      }
      case OPENING -> {
        long free = i == 0 ? text.gaps.lineStart[at] : gaps[i - 1] - after[i - 1];
        int blank = eighths(free, size);
        before[i] = size * blank / EM;
        yield fitted(face, codePoint, SpacingRules.HALF + blank, Fit.RIGHT);
      }
      case INTERPUNCT -> fitted(face, codePoint, SpacingRules.HALF, Fit.CENTRE);
      case DASH -> fitted(face, codePoint, codePoint == '⸺' ? 2 * EM : EM, Fit.FILL);
      case ELLIPSIS -> fitted(face, codePoint, EM, Fit.CENTRE);
      case CONNECTOR ->
          codePoint == '-' || codePoint == '‐'
              ? face
              : fitted(face, codePoint, codePoint == '–' ? SpacingRules.HALF : EM, Fit.CENTRE);
      case SOLIDUS ->
          codePoint == '／' ? fitted(face, codePoint, SpacingRules.HALF, Fit.CENTRE) : face;
      case LETTER, LATIN_OPENING, LATIN_CLOSING ->
          text.gaps.wideInLatin(at) ? face.derived(Gaps.latinQuoteCell(face, codePoint)) : face;
      case PAIRED_STOP, PREFIX, SUFFIX, DIGIT, WIDE_DIGIT, HAN, SPACE -> face;
    };
  }

  private int lineEnd(int at, long size) {
    return (int) (text.gaps.lineEnd[at] * EM / size);
  }

  private FontFace spread(int at, FontFace face) {
    int[] codePoints = text.glyphs.codePoints();
    boolean last = at + 1 == codePoints.length || !text.glyphs.tied()[at + 1];
    Run run = text.glyphs.runs()[at];
    int count = run.text().codePointCount(0, run.text().length());
    return last ? face : face.derived(Gaps.spreadCell(run.spread(), count));
  }

  private static FontFace fitted(FontFace face, int codePoint, int advance, Fit fit) {
    boolean own = fit != Fit.FILL && face.advance(codePoint, EM) == advance;
    return own ? face : face.derived(new Cell(advance, fit));
  }

  /** A blank in 1/1000 em, to the nearest eighth of an em, at most half an em. */
  private static int eighths(long blank, long size) {
    long eighths = (blank * 8 + size / 2) / size;
    return Math.clamp(eighths * EIGHTH, 0, SpacingRules.HALF);
  }
}
