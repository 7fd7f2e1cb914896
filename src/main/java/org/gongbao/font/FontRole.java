package org.gongbao.font;

/** What a font is for (R32); {@code fonts.yaml} maps each role to files. */
public enum FontRole {
  /** 小标宋: titles. */
  TITLE,
  /** 宋体: body text of a bulletin. */
  SONG,
  /** 仿宋: body text of official documents. */
  FANGSONG,
  /** 楷体: notes, bylines, second-level headings. */
  KAI,
  /** 黑体: first-level headings. */
  HEI,
  /** Letters and digits beside Chinese (R18). */
  LATIN
}
