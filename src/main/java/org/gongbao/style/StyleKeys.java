package org.gongbao.style;

import java.util.List;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;

/**
 * The properties of styles, one entry each; {@link #ALL} lists them. Distances in em are in 1/1000
 * of the style's own {@link Style#em}.
 */
public final class StyleKeys {
  public static final StyleKey<FontRole> FONT =
      StyleKey.of("font", Codecs.choice(FontRole.class), "song", true, "the font role", "字体");

  public static final StyleKey<FontRole> LATIN =
      StyleKey.of(
          "latin",
          Codecs.choice(FontRole.class),
          "latin",
          true,
          "the font role of letters and digits (R18)",
          "字母和数字的字体（R18）");

  public static final StyleKey<Length> SIZE =
      StyleKey.of("size", Codecs.TYPE, "五号", true, "the size of the type", "字号");

  public static final StyleKey<Length> ADVANCE =
      StyleKey.of(
          "advance",
          Codecs.TYPE_OR_0,
          "0",
          true,
          "the cell of a character where it is not its size (R40); 0 is the size; an element of"
              + " another size does not take it over",
          "字格，不等于字号时写（R40）；0 为等于字号；改了字号的元素不沿用");

  public static final StyleKey<Length> LEADING =
      StyleKey.of(
          "leading",
          Codecs.TYPE_OR_0,
          "0",
          false,
          "from baseline to baseline within the element; 0 means the pitch of the page",
          "要素内的行距；0 为页面行距");

  public static final StyleKey<Align> ALIGN =
      StyleKey.of("align", Codecs.choice(Align.class), "justify", false, "how lines stand", "对齐");

  public static final StyleKey<Integer> INDENT =
      StyleKey.of("indent", Codecs.EM, "0", false, "first-line indent", "首行缩进");

  public static final StyleKey<Integer> HANG =
      StyleKey.of("hang", Codecs.EM, "0", false, "indent of the lines after the first", "回行缩进");

  public static final StyleKey<Integer> LEFT =
      StyleKey.of("left", Codecs.EM, "0", false, "distance of all lines from the left", "左空");

  public static final StyleKey<Integer> RIGHT =
      StyleKey.of("right", Codecs.EM, "0", false, "distance of all lines from the right", "右空");

  public static final StyleKey<Integer> BEFORE =
      StyleKey.of(
          "before",
          Codecs.COUNT,
          "0",
          false,
          "blank grid lines above; none at the head of a page, except where an article begins",
          "段前空行数；页首不空，篇首除外");

  public static final StyleKey<Integer> AFTER =
      StyleKey.of("after", Codecs.COUNT, "0", false, "blank grid lines below", "段后空行数");

  public static final StyleKey<Integer> KEEP =
      StyleKey.of(
          "keep",
          Codecs.COUNT,
          "0",
          false,
          "body lines that must follow on the same page (R27)",
          "其后须有几行正文同页（R27）");

  public static final StyleKey<Integer> TRACKING =
      StyleKey.of(
          "tracking",
          Codecs.EM,
          "0",
          false,
          "blank between characters; spreads words such as 目录 (E32)",
          "字间空；用于拉开“目录”之类的字（E32）");

  public static final StyleKey<Integer> SPREAD =
      StyleKey.of(
          "spread",
          Codecs.COUNT,
          "0",
          false,
          "width in em of a division's title of two characters, such as 总则 (E50)",
          "两字章名拉开后占几字（E50）");

  public static final StyleKey<Ink> INK =
      StyleKey.of("ink", Codecs.INK, "black", true, "the colour", "颜色");

  /** Every key, in the order reference pages list them. */
  public static final List<StyleKey<?>> ALL =
      List.of(
          FONT, LATIN, SIZE, ADVANCE, LEADING, ALIGN, INDENT, HANG, LEFT, RIGHT, BEFORE, AFTER,
          KEEP, TRACKING, SPREAD, INK);

  private StyleKeys() {}
}
