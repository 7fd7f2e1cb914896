package org.gongbao.font;

import java.util.List;

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
  LATIN;

  /** The roles that serve, nearest first, where this one has no font or lacks a character. */
  public List<FontRole> lenders() {
    return switch (this) {
      case TITLE -> List.of(SONG, HEI, FANGSONG, KAI);
      case SONG -> List.of(FANGSONG, KAI, TITLE, HEI);
      case FANGSONG -> List.of(SONG, KAI, TITLE, HEI);
      case KAI -> List.of(FANGSONG, SONG, TITLE, HEI);
      case HEI -> List.of(TITLE, SONG, FANGSONG, KAI);
      case LATIN -> List.of(SONG, FANGSONG, KAI, TITLE, HEI);
    };
  }
}
