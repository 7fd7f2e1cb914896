package org.gongbao.typeset.line;

import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontFace.InkBox;
import org.gongbao.text.BreakOpportunities;
import org.gongbao.text.CharClass;
import org.gongbao.text.SpacingRules;
import org.gongbao.text.TextJoins;

/**
 * Widths of glyphs and of the gaps between them (R10–R18), with what each gap can give (R20) and
 * take (R21). Gap {@code i} follows glyph {@code i}; widths are in 1/65536 pt.
 */
final class Gaps {
  private static final int WORD_SPACE_LEAST = 250;
  private static final int WORD_SPACE_MOST = 500;
  private static final int HAN_LATIN_LEAST = 125;
  private static final int HAN_LATIN_MOST = 333;
  private static final int HAN_SPACE = 500;
  private static final int LATIN_QUOTE_SIDES = 100;
  private static final int EM = 1000;

  final long[] body;
  final long[] gap;
  final long[] lineStart;
  final long[] lineEnd;
  final byte[] squeezeStep;
  final long[] squeezable;
  final long[] wordStretch;
  final long[] hanLatinStretch;
  final boolean[] stretches;

  private final GlyphList glyphs;
  private final BreakOpportunities breaks;
  private final LineRules rules;
  private final SpacingRules spacing;

  Gaps(GlyphList glyphs, BreakOpportunities breaks, LineRules rules) {
    this.glyphs = glyphs;
    this.breaks = breaks;
    this.rules = rules;
    this.spacing = new SpacingRules(rules.punctuation());
    int n = glyphs.codePoints().length;
    body = new long[n];
    gap = new long[n];
    lineStart = new long[n];
    lineEnd = new long[n];
    squeezeStep = new byte[n];
    squeezable = new long[n];
    wordStretch = new long[n];
    hanLatinStretch = new long[n];
    stretches = new boolean[n];
    for (int i = 0; i < n; i++) {
      body[i] = body(i);
      lineStart[i] = em(i, spacing.lineStart(classAt(i)));
      lineEnd[i] = em(i, spacing.lineEnd(classAt(i)));
      squeezeStep[i] = -1;
      if (i + 1 < n) {
        between(i);
      }
    }
  }

  private long body(int i) {
    Run run = glyphs.runs()[i];
    CharClass c = classAt(i);
    int codePoint = glyphs.codePoints()[i];
    if (run.form() instanceof Run.Spread word) {
      return spreadBody(i, run, word);
    }
    return switch (c) {
      case OPENING, CLOSING, PAUSE, STOP, INTERPUNCT -> em(i, SpacingRules.HALF);
      case DASH -> em(i, codePoint == '⸺' ? 2 * EM : EM);
      case ELLIPSIS -> em(i, EM);
      case CONNECTOR ->
          switch (codePoint) {
            case '–' -> em(i, SpacingRules.HALF);
            case '-', '‐' -> advance(i);
            default -> em(i, EM);
          };
      case SOLIDUS -> codePoint == '／' ? em(i, SpacingRules.HALF) : advance(i);
      case SPACE -> space(i);
      case LETTER, LATIN_OPENING, LATIN_CLOSING ->
          wideInLatin(i)
              ? latinQuoteCell(face(i), codePoint).advance() * run.type().size() / EM
              : advance(i);
      case PAIRED_STOP, PREFIX, SUFFIX, DIGIT, WIDE_DIGIT, HAN -> advance(i);
    };
  }

  /** All but the last character of a spread word carry the blank after them in their own cell. */
  private long spreadBody(int i, Run run, Run.Spread word) {
    int count = run.text().codePointCount(0, run.text().length());
    boolean last = i + 1 == glyphs.codePoints().length || glyphs.runs()[i + 1] != run;
    return last ? advance(i) : em(i, spreadAdvance(word.width(), count));
  }

  /** Of the characters of a spread word before its last, in 1/1000 em. */
  static int spreadAdvance(int width, int count) {
    return EM + (width - count * EM) / Math.max(1, count - 1);
  }

  /**
   * Whether a Latin quote comes from a face that has it a full em wide, as Chinese faces do (R2).
   */
  boolean wideInLatin(int i) {
    int codePoint = glyphs.codePoints()[i];
    return codePoint >= '‘' && codePoint <= '”' && face(i).advance(codePoint, EM) == EM;
  }

  /** A cell that gives a full-width quote the room of a Latin one. */
  static Cell latinQuoteCell(FontFace face, int codePoint) {
    InkBox ink = face.ink(codePoint);
    return new Cell(ink.right() - ink.left() + LATIN_QUOTE_SIDES, Cell.Fit.CENTRE);
  }

  private FontFace face(int i) {
    return glyphs.faces()[i];
  }

  private long space(int i) {
    if (glyphs.codePoints()[i] == '\u3000') {
      return em(i, EM);
    }
    return betweenHan(i) ? em(i, HAN_SPACE) : Math.max(advanceOf(i, ' '), em(i, WORD_SPACE_LEAST));
  }

  /** A space among Chinese, such as a blank date, is half an em and keeps its width (R17, E56). */
  private boolean betweenHan(int i) {
    return !isLatinWord(i - 1) || !isLatinWord(i + 1);
  }

  private boolean isLatinWord(int i) {
    if (i < 0 || i >= glyphs.codePoints().length) {
      return false;
    }
    CharClass c = classAt(i);
    return c.isLatin() || c == CharClass.LATIN_OPENING || c == CharClass.LATIN_CLOSING;
  }

  private void between(int i) {
    CharClass before = classAt(i);
    CharClass after = classAt(i + 1);
    if (glyphs.tied()[i + 1]) {
      return;
    }
    Run run = glyphs.runs()[i];
    if (run == glyphs.runs()[i + 1]) {
      gap[i] = em(i, run.type().tracking());
    }
    boolean hanLatin = hanLatin(i);
    if (hanLatin) {
      gap[i] += em(i, rules.hanLatinGap());
      squeeze(i, Squeeze.HAN_LATIN, em(i, Math.max(0, rules.hanLatinGap() - HAN_LATIN_LEAST)));
      hanLatinStretch[i] = em(i, Math.max(0, HAN_LATIN_MOST - rules.hanLatinGap()));
    } else if (!endsStopPair(i)) {
      long blank = em(before.closes() ? i : i + 1, spacing.blank(before, after));
      gap[i] += blank;
      squeezeMark(i, before, after, blank);
    }
    boolean wordSpace = before == CharClass.SPACE && !betweenHan(i);
    if (wordSpace) {
      squeeze(i, Squeeze.WORD_SPACE, Math.max(0, body[i] - em(i, WORD_SPACE_LEAST)));
      wordStretch[i] = Math.max(0, em(i, WORD_SPACE_MOST) - body[i]);
    }
    stretches[i] = wordSpace || TextJoins.mayGrow(before, after) || breaksAddress(i);
  }

  /** Where a web address may break it may also grow: it may fill a line alone. */
  private boolean breaksAddress(int i) {
    return breaks.allowed(i + 1)
        && glyphs.codePoints()[i] < 0x80
        && glyphs.codePoints()[i + 1] < 0x80
        && classAt(i) != CharClass.CONNECTOR
        && classAt(i) != CharClass.SPACE;
  }

  private void squeezeMark(int i, CharClass before, CharClass after, long blank) {
    if (blank == 0 || !spacing.squeezes()) {
      return;
    }
    if (before == CharClass.STOP) {
      if (spacing.squeezesStops()) {
        squeeze(i, Squeeze.STOP, blank);
      }
    } else if (before == CharClass.PAUSE) {
      squeeze(i, Squeeze.PAUSE, blank);
    } else if (before == CharClass.CLOSING || after == CharClass.OPENING) {
      squeeze(i, Squeeze.BRACKET, blank);
    }
  }

  private void squeeze(int i, Squeeze step, long amount) {
    if (amount > 0) {
      squeezeStep[i] = (byte) step.ordinal();
      squeezable[i] = amount;
    }
  }

  /** ？！ and its like fill one em between them and leave no blank (R11). */
  private boolean endsStopPair(int i) {
    return isQueryOrShout(i)
        && isQueryOrShout(i - 1)
        && !isQueryOrShout(i - 2)
        && !isQueryOrShout(i + 1);
  }

  private boolean isQueryOrShout(int i) {
    return i >= 0
        && i < glyphs.codePoints().length
        && (glyphs.codePoints()[i] == '？' || glyphs.codePoints()[i] == '！');
  }

  /**
   * Whether a gap parts Chinese from Latin (R16): letters, digits, and signs that join a number.
   */
  private boolean hanLatin(int i) {
    if (isBlank(i) || isBlank(i + 1)) {
      return false;
    }
    return classAt(i) == CharClass.HAN && latinEdge(i + 1, i + 2)
        || classAt(i + 1) == CharClass.HAN && latinEdge(i, i - 1);
  }

  private boolean isBlank(int i) {
    return glyphs.runs()[i].form() instanceof Run.Blank;
  }

  private boolean latinEdge(int i, int inner) {
    boolean inside = inner >= 0 && inner < glyphs.codePoints().length;
    CharClass neighbour = inside ? classAt(inner) : CharClass.SPACE;
    return TextJoins.isLatinEdge(glyphs.codePoints()[i], classAt(i), neighbour);
  }

  private CharClass classAt(int i) {
    return glyphs.classes()[i];
  }

  private long advance(int i) {
    return advanceOf(i, glyphs.codePoints()[i]);
  }

  private long advanceOf(int i, int codePoint) {
    Run.Type type = glyphs.runs()[i].type();
    // What fills its em takes a cell of the grid; letters and digits keep their own widths (R40).
    return face(i).advance(codePoint, EM) == EM
        ? type.em()
        : face(i).advance(codePoint, type.size());
  }

  private long em(int i, int thousandths) {
    return glyphs.runs()[i].type().em() * thousandths / EM;
  }
}
