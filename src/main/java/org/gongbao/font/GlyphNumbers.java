package org.gongbao.font;

/**
 * The glyph ids of subsets. A character has the same id in every subset of a face, whatever other
 * characters are in it: so a page's content does not depend on what stands on other pages (R75).
 */
final class GlyphNumbers {
  private static final int PAGE = 256;
  private static final int PAGES = (Character.MAX_CODE_POINT + 1) / PAGE;

  /** A glyph id has two bytes. */
  private static final int MOST = 0xFFFF;

  private final CharacterMap characters;

  /** How many characters of the face come before those of each page of 256. */
  private final int[] before = new int[PAGES];

  private final int count;

  private GlyphNumbers(CharacterMap characters) {
    this.characters = characters;
    int counted = 0;
    // The large scripts come last, so that a subset of marks alone has small ids and small tables.
    for (boolean large : new boolean[] {false, true}) {
      for (int page = 0; page < PAGES; page++) {
        if (isLarge(page) == large) {
          before[page] = counted;
          counted += characters.count(page * PAGE, (page + 1) * PAGE);
        }
      }
    }
    count = counted;
  }

  /** Han, Yi, Hangul, compatibility ideographs and all beyond the BMP, by the first byte or two. */
  private static boolean isLarge(int page) {
    return page >= 0x34 && page < 0xD8 || page == 0xF9 || page == 0xFA || page >= 0x200;
  }

  /**
   * The ids of some characters, from 1. A face with more characters than there are ids numbers
   * those of each subset from 1 on: then ids do depend on the others.
   *
   * @param codePoints ascending, each one in the face
   */
  static int[] of(CharacterMap characters, int[] codePoints) {
    GlyphNumbers numbers = new GlyphNumbers(characters);
    int[] ids = new int[codePoints.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = numbers.count < MOST ? numbers.number(codePoints[i]) : i + 1;
    }
    return ids;
  }

  private int number(int codePoint) {
    int page = codePoint / PAGE;
    return 1 + before[page] + characters.count(page * PAGE, codePoint);
  }
}
