package org.gongbao.style;

import java.util.List;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.style.Layout.CoverField;

/** The properties of what stands on a cover; an item shows a field or is a rule. */
public final class CoverKeys {
  public static final ItemKey<CoverField> SHOW =
      ItemKey.of(
          "show", Codecs.choice(CoverField.class), "the field of the issue, centred", "期的字段，居中");

  public static final ItemKey<Length> RULE =
      ItemKey.of(
          "rule", Codecs.SIZE, "the thickness of a rule, in place of `show`", "线的粗细，代替 `show`");

  public static final ItemKey<Length> TOP =
      ItemKey.of("top", Codecs.SIZE, "from the top edge of the page", "距页面上边");

  public static final ItemKey<Length> WIDTH =
      ItemKey.of("width", Codecs.SIZE, "the width of a rule", "线的长度");

  public static final ItemKey<Ink> INK =
      ItemKey.of("ink", Codecs.INK, "the colour of a rule; black unless written", "线的颜色，不写为黑");

  /** Every key, in the order reference pages list them. */
  public static final List<ItemKey<?>> ALL = List.of(SHOW, RULE, TOP, WIDTH, INK);

  private CoverKeys() {}
}
