package org.gongbao.style;

import org.gongbao.geom.Length;

/** How a layout draws tables (R58); part of {@link LayoutKeys#ALL}. */
public final class TableKeys {
  public static final LayoutKey<Rules> RULES =
      LayoutKey.of(
          "table.rules",
          Codecs.choice(Rules.class),
          "grid",
          "rules between all cells, or only above, below and under the head",
          "全框线，或只有顶线、栏目线、底线的三线表");

  public static final LayoutKey<Boolean> SIDES =
      LayoutKey.of(
          "table.sides",
          Codecs.SWITCH,
          "off",
          "whether rules stand at the left and the right edge",
          "左右两侧是否有边线");

  public static final LayoutKey<Length> OUTER =
      LayoutKey.of(
          "table.outer", Codecs.SIZE, "1pt", "thickness of the rules at the edges", "外框线粗细");

  public static final LayoutKey<Length> HEAD =
      LayoutKey.of(
          "table.head", Codecs.SIZE, "0.75pt", "thickness of the rule under the head", "表头下线粗细");

  public static final LayoutKey<Length> INNER =
      LayoutKey.of(
          "table.inner", Codecs.SIZE, "0.4pt", "thickness of the rules between cells", "内线粗细");

  public static final LayoutKey<Integer> BESIDE =
      LayoutKey.of(
          "table.beside",
          Codecs.EM,
          "0.5",
          "blank at either side of a cell, in em of the table",
          "单元格左右空，以表内字计");

  public static final LayoutKey<Length> ABOVE =
      LayoutKey.of(
          "table.above", Codecs.SIZE, "2pt", "blank above and below the lines of a cell", "单元格上下空");

  public static final LayoutKey<String> CONTINUED =
      LayoutKey.of(
          "table.continued",
          Codecs.TEXT,
          "（续表）",
          "what follows the caption on every part but the first",
          "续页表题之后的字样");

  /** Which rules are drawn. */
  public enum Rules {
    GRID,
    THREE_LINE
  }

  private TableKeys() {}
}
