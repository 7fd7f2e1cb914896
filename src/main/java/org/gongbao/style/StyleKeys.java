package org.gongbao.style;

import java.util.List;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;

/**
 * The properties of styles, one line each. Distances in em are in 1/1000 of the style's own size.
 */
public final class StyleKeys {
  /** The font role. */
  public static final StyleKey<FontRole> FONT =
      new StyleKey<>("font", Codecs.choice(FontRole.class), FontRole.SONG, true);

  /** The font role of letters and digits (R18). */
  public static final StyleKey<FontRole> LATIN =
      new StyleKey<>("latin", Codecs.choice(FontRole.class), FontRole.LATIN, true);

  /** The em: a 字号 name or points. */
  public static final StyleKey<Length> SIZE =
      new StyleKey<>("size", Codecs.SIZE, Length.points(10.5), true);

  /** From baseline to baseline within the element; zero means the pitch of the page grid. */
  public static final StyleKey<Length> LEADING =
      new StyleKey<>("leading", Codecs.SIZE, Length.ZERO, false);

  public static final StyleKey<Align> ALIGN =
      new StyleKey<>("align", Codecs.choice(Align.class), Align.JUSTIFY, false);

  /** First-line indent, in em. */
  public static final StyleKey<Integer> INDENT = new StyleKey<>("indent", Codecs.EM, 0, false);

  /** Indent of the lines after the first, in em. */
  public static final StyleKey<Integer> HANG = new StyleKey<>("hang", Codecs.EM, 0, false);

  /** Distance of all lines from the left edge, in em. */
  public static final StyleKey<Integer> LEFT = new StyleKey<>("left", Codecs.EM, 0, false);

  /** Distance of all lines from the right edge, in em. */
  public static final StyleKey<Integer> RIGHT = new StyleKey<>("right", Codecs.EM, 0, false);

  /** Blank grid lines above; none at the head of a page, except where an article begins. */
  public static final StyleKey<Integer> BEFORE = new StyleKey<>("before", Codecs.COUNT, 0, false);

  /** Blank grid lines below. */
  public static final StyleKey<Integer> AFTER = new StyleKey<>("after", Codecs.COUNT, 0, false);

  /** Body lines that must follow on the same page (R27). */
  public static final StyleKey<Integer> KEEP = new StyleKey<>("keep", Codecs.COUNT, 0, false);

  /** Blank between characters, in em; spreads words such as 目录 (E32). */
  public static final StyleKey<Integer> TRACKING = new StyleKey<>("tracking", Codecs.EM, 0, false);

  public static final StyleKey<Ink> INK = new StyleKey<>("ink", Codecs.INK, Ink.BLACK, true);

  /** Every key, in the order reference pages list them. */
  public static final List<StyleKey<?>> ALL =
      List.of(
          FONT, LATIN, SIZE, LEADING, ALIGN, INDENT, HANG, LEFT, RIGHT, BEFORE, AFTER, KEEP,
          TRACKING, INK);

  private StyleKeys() {}
}
