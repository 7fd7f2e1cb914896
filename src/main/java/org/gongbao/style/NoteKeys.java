package org.gongbao.style;

import org.gongbao.geom.Length;

/** How a layout sets footnotes (R59); part of {@link LayoutKeys#ALL}. */
public final class NoteKeys {
  public static final LayoutKey<Restart> RESTART =
      LayoutKey.of(
          "footnotes.restart",
          Codecs.choice(Restart.class),
          "page",
          "where footnotes begin again with ①",
          "脚注从①起另编：每页，或每篇");

  public static final LayoutKey<Length> RULE =
      LayoutKey.of(
          "footnotes.rule",
          Codecs.SIZE,
          "0.4pt",
          "thickness of the rule above footnotes, a quarter of the column wide",
          "脚注线粗细；线长为栏宽的四分之一");

  private NoteKeys() {}

  /** Where numbers begin anew. */
  public enum Restart {
    PAGE,
    ARTICLE
  }
}
