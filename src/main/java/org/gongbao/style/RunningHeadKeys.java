package org.gongbao.style;

import org.gongbao.geom.Length;

/**
 * What stands above the type area of the pages of the body (R53); part of {@link LayoutKeys#ALL}.
 */
public final class RunningHeadKeys {
  public static final LayoutKey<String> LEFT =
      LayoutKey.of(
          "running-head.left",
          Codecs.HEAD,
          "",
          "head of even pages, such as {title}　{year}年第{number}期; empty for none (R53)",
          "双页书眉，如 {title}　{year}年第{number}期；空则不排（R53）");

  public static final LayoutKey<String> RIGHT =
      LayoutKey.of(
          "running-head.right",
          Codecs.HEAD,
          "",
          "head of odd pages, such as {article}, the short title or title (R53)",
          "单页书眉，如 {article}，即文章的短标题或标题（R53）");

  public static final LayoutKey<Length> GAP =
      LayoutKey.of(
          "running-head.gap",
          Codecs.SIZE,
          "5mm",
          "from the head, or the rule under it, to the type area",
          "书眉或其下的线至版心");

  public static final LayoutKey<Length> RULE =
      LayoutKey.of(
          "running-head.rule",
          Codecs.SIZE,
          "0pt",
          "thickness of the rule under the head; 0 for none",
          "书眉线的粗细，0 则无线");

  public static final LayoutKey<Boolean> FIRST =
      LayoutKey.of(
          "running-head.first",
          Codecs.SWITCH,
          "off",
          "whether pages that open with an article have one",
          "文章首页是否排书眉");

  private RunningHeadKeys() {}
}
