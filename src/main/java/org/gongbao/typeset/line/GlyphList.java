package org.gongbao.typeset.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.text.CharClass;
import org.gongbao.text.TextClassifier;
import org.gongbao.text.TextJoins;

/**
 * Runs as one list of characters, each with its class in the context of the whole paragraph and the
 * face that has it. A single space between Chinese and Latin is left out: the gap of {@link Gaps}
 * stands for it (R16).
 *
 * @param tied whether a glyph may not be parted from the one before it, nor a gap stand between
 */
record GlyphList(
    int[] codePoints,
    CharClass[] classes,
    FontFace[] faces,
    Run[] runs,
    SourceSpan[] spans,
    boolean[] tied) {

  static GlyphList of(List<Run> runs, FontBook fonts, Diagnostics diagnostics) {
    int capacity = runs.stream().mapToInt(run -> run.text().length()).sum();
    int[] codePoints = new int[capacity];
    Run[] owners = new Run[capacity];
    SourceSpan[] spans = new SourceSpan[capacity];
    boolean[] tied = new boolean[capacity];
    int n = 0;
    for (Run run : runs) {
      int offset = 0;
      for (int i = 0; i < run.text().length(); offset++) {
        int codePoint = run.text().codePointAt(i);
        codePoints[n] = codePoint;
        owners[n] = run;
        spans[n] = run.span().slice(offset, 1);
        tied[n] = staysWhole(run.form(), offset, n);
        n++;
        i += Character.charCount(codePoint);
      }
    }
    boolean[] kept = keptSpaces(codePoints, n);
    FontFace[] faces = new FontFace[n];
    CharClass[] all = TextClassifier.classify(select(codePoints, kept));
    int m = 0;
    int written = 0;
    for (int i = 0; i < n; i++) {
      if (!kept[i]) {
        continue;
      }
      CharClass charClass = all[m++];
      if (owners[i].form() instanceof Run.Blank) {
        charClass = CharClass.HAN;
      }
      Optional<FontFace> face = face(owners[i], codePoints[i], charClass, fonts);
      if (face.isEmpty()) {
        diagnostics.add(
            Code.MISSING_GLYPH,
            spans[i],
            Character.toString(codePoints[i]),
            String.format(Locale.ROOT, "%04X", codePoints[i]),
            owners[i].type().font().name().toLowerCase(Locale.ROOT));
        continue;
      }
      codePoints[written] = codePoints[i];
      owners[written] = owners[i];
      spans[written] = spans[i];
      tied[written] = tied[i];
      faces[written] = face.get();
      all[written] = charClass;
      written++;
    }
    return new GlyphList(
        Arrays.copyOf(codePoints, written),
        Arrays.copyOf(all, written),
        Arrays.copyOf(faces, written),
        Arrays.copyOf(owners, written),
        Arrays.copyOf(spans, written),
        Arrays.copyOf(tied, written));
  }

  /** A mark of a footnote stays with the character before it, words and blanks stay whole (R5). */
  private static boolean staysWhole(Run.Form form, int offset, int n) {
    return switch (form) {
      case Run.Spread word -> offset > 0;
      case Run.Blank blank -> offset > 0;
      case Run.NoteMark mark -> n > 0;
      case Run.Plain plain -> false;
    };
  }

  private static boolean[] keptSpaces(int[] codePoints, int n) {
    boolean[] kept = new boolean[n];
    for (int i = 0; i < n; i++) {
      kept[i] = codePoints[i] != ' ' || i == 0 || i == n - 1 || !partsHanLatin(codePoints, n, i);
    }
    return kept;
  }

  private static boolean partsHanLatin(int[] codePoints, int n, int space) {
    return classAt(codePoints, n, space - 1) == CharClass.HAN
            && isLatinEdge(codePoints, n, space + 1, space + 2)
        || classAt(codePoints, n, space + 1) == CharClass.HAN
            && isLatinEdge(codePoints, n, space - 1, space - 2);
  }

  private static boolean isLatinEdge(int[] codePoints, int n, int i, int inner) {
    return TextJoins.isLatinEdge(
        codePoints[i], classAt(codePoints, n, i), classAt(codePoints, n, inner));
  }

  private static CharClass classAt(int[] codePoints, int n, int i) {
    return i < 0 || i >= n ? CharClass.SPACE : CharClass.of(codePoints[i]);
  }

  private static int[] select(int[] codePoints, boolean[] kept) {
    int[] selected = new int[kept.length];
    int m = 0;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        selected[m++] = codePoints[i];
      }
    }
    return Arrays.copyOf(selected, m);
  }

  private static Optional<FontFace> face(
      Run run, int codePoint, CharClass charClass, FontBook fonts) {
    boolean latin =
        switch (charClass) {
          case DIGIT, LETTER, LATIN_OPENING, LATIN_CLOSING, SPACE -> codePoint != '\u3000';
          case PREFIX, SUFFIX, SOLIDUS, CONNECTOR -> codePoint < 0x80;
          case OPENING,
              CLOSING,
              PAUSE,
              STOP,
              PAIRED_STOP,
              INTERPUNCT,
              DASH,
              ELLIPSIS,
              WIDE_DIGIT,
              HAN ->
              false;
        };
    FontRole first = latin ? run.type().latin() : run.type().font();
    FontRole second = latin ? run.type().font() : run.type().latin();
    // White space of any kind that no font has is drawn as a plain space.
    int drawn = charClass == CharClass.SPACE && codePoint != '\u3000' ? ' ' : codePoint;
    return fonts.face(first, drawn).or(() -> fonts.face(second, drawn));
  }
}
