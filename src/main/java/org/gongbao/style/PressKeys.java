package org.gongbao.style;

import org.gongbao.geom.Length;

/** What a layout asks of the profile {@code print} (R70); part of {@link LayoutKeys#ALL}. */
public final class PressKeys {
  public static final LayoutKey<Length> BLEED =
      LayoutKey.of(
          "press.bleed",
          Codecs.BLEED,
          "3mm",
          "how far what touches the cut runs past it in the profile print (R70)",
          "print 输出的出血：触及裁切线的内容越线多少（R70）");

  public static final LayoutKey<Boolean> MARKS =
      LayoutKey.of(
          "press.marks",
          Codecs.SWITCH,
          "on",
          "whether the profile print has crop and registration marks and a line that names the page (R70)",
          "print 输出是否带裁切线、套准线和页面说明（R70）");

  public static final LayoutKey<String> CONDITION =
      LayoutKey.of(
          "press.condition",
          Codecs.TEXT,
          "FOGRA47",
          "the printing condition that print is meant for, as registered with the ICC, by default uncoated offset paper; none for a file that does not claim to be PDF/X-1a",
          "print 输出所对应的印刷条件，用其在 ICC 的注册名，默认为胶版纸；none 则不声明 PDF/X-1a");

  /** What {@link #CONDITION} says for no condition. */
  public static final String NO_CONDITION = "none";

  private PressKeys() {}
}
