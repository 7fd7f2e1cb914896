package org.gongbao.text;

/**
 * How much blank stands between two neighbours (R10–R16), in 1/1000 em of their own size. Trimmable
 * marks are half an em of ink; all blank lies in the gaps.
 */
public final class SpacingRules {
  /** Half of a full-width mark: its ink, or its blank. */
  public static final int HALF = 500;

  private final PunctuationStyle style;

  public SpacingRules(PunctuationStyle style) {
    this.style = style;
  }

  /** The blank between two neighbours on a line, marks only; no Han–Latin gap. */
  public int blank(CharClass before, CharClass after) {
    int trail = trail(before, after);
    int lead = after == CharClass.OPENING ? lead() : 0;
    return switch (style) {
      case QUANJIAO -> {
        boolean closers = before.closes() && after.closes();
        boolean openers = before == CharClass.OPENING && after == CharClass.OPENING;
        if (closers || openers) {
          yield 0;
        }
        yield Math.max(trail, lead);
      }
      case KAIMING, BANJIAO -> trail;
      case PLAIN -> trail + lead;
    };
  }

  /** The blank kept before an opening mark at a line start: none but in 原样 (R13). */
  public int lineStart(CharClass first) {
    return style == PunctuationStyle.PLAIN && first == CharClass.OPENING ? HALF : 0;
  }

  /** The blank kept after a mark at a line end: none but in 原样 (R12; GB/T 15834 5.1.10). */
  public int lineEnd(CharClass last) {
    return style == PunctuationStyle.PLAIN && last.closes() ? HALF : 0;
  }

  /** Whether a stop's blank may be squeezed on a tight line (R20 step 7). */
  public boolean squeezesStops() {
    return style == PunctuationStyle.QUANJIAO;
  }

  /** Whether marks may be squeezed at all. */
  public boolean squeezes() {
    return style != PunctuationStyle.PLAIN;
  }

  private int lead() {
    return style == PunctuationStyle.QUANJIAO || style == PunctuationStyle.PLAIN ? HALF : 0;
  }

  private int trail(CharClass before, CharClass after) {
    if (!before.closes()) {
      return 0;
    }
    return switch (style) {
      case QUANJIAO, PLAIN -> HALF;
      case KAIMING -> before == CharClass.STOP && !after.trimmable() ? HALF : 0;
      case BANJIAO -> 0;
    };
  }
}
