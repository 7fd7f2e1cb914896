package org.gongbao.style;

import java.util.List;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;

/**
 * The properties of what stands on a cover; an item shows a field, or words, or is a rule, a band,
 * a frame or a picture.
 */
public final class CoverKeys {
  public static final ItemKey<CoverField> SHOW =
      ItemKey.of("show", Codecs.choice(CoverField.class), "the field of the issue", "期的字段");

  public static final ItemKey<Length> RULE =
      ItemKey.of(
          "rule", Codecs.SIZE, "the thickness of a rule, in place of `show`", "线的粗细，代替 `show`");

  public static final ItemKey<Length> TOP =
      ItemKey.of(
          "top",
          Codecs.SIZE,
          "from the top edge of the page, or of the text in a masthead",
          "距页面上边；报头中距版心上边");

  public static final ItemKey<Length> WIDTH =
      ItemKey.of("width", Codecs.SIZE, "the width of what is no text", "线、块、框、图的宽");

  public static final ItemKey<Ink> INK =
      ItemKey.of(
          "ink",
          Codecs.INK,
          "the colour of a rule, band or frame; black unless written",
          "线、块、框的颜色，不写为黑");

  public static final ItemKey<String> WORDS =
      ItemKey.of(
          "words",
          Codecs.TEXT,
          "words of the layout's own, in place of `show`",
          "版式自定的文字，代替 `show`");

  public static final ItemKey<Length> BAND =
      ItemKey.of(
          "band", Codecs.SIZE, "the height of an area of colour behind all else", "底色块的高，垫在各项之下");

  public static final ItemKey<Length> BOX =
      ItemKey.of("box", Codecs.SIZE, "the thickness of a frame behind all else", "方框的线粗，垫在各项之下");

  public static final ItemKey<Length> PICTURE =
      ItemKey.of(
          "picture", Codecs.SIZE, "the height of the area of the issue's picture", "本期图片区域的高");

  public static final ItemKey<Length> HEIGHT =
      ItemKey.of(
          "height",
          Codecs.SIZE,
          "the height of a frame, or of the picture that may stand for the title",
          "方框的高；刊名用图片时图片的高");

  public static final ItemKey<Role> STYLE =
      ItemKey.of(
          "style",
          Codecs.choice(Role.class),
          "the style of the text, if not the field's own",
          "文字的样式，不写用字段自己的");

  public static final ItemKey<Align> ALIGN =
      ItemKey.of(
          "align",
          Codecs.choice(Align.class),
          "at which side it stands; centred unless written",
          "靠哪一边，不写为居中");

  public static final ItemKey<Length> INSET =
      ItemKey.of("inset", Codecs.SIZE, "from that side; 0 unless written", "距那一边，不写为 0");

  /** Every key, in the order reference pages list them. */
  public static final List<ItemKey<?>> ALL =
      List.of(SHOW, STYLE, WORDS, RULE, BAND, BOX, PICTURE, TOP, ALIGN, INSET, WIDTH, HEIGHT, INK);

  private CoverKeys() {}
}
