package org.gongbao.font;

/**
 * Code points to glyph ids, unpacked from {@code cmap} once into pages of 256, so that a look-up is
 * two array reads. Format 14 (variation sequences) changes no base glyph and is not needed here.
 */
final class CharacterMap {
  private static final int PAGES = 0x110000 >> 8;

  /** A map may name some code points twice; more work than that is an attack. */
  private static final int MOST_WORK = 2 * 0x110000;

  private final char[][] pages = new char[PAGES][];
  private final int glyphs;
  private int work;

  private CharacterMap(int glyphs) {
    this.glyphs = glyphs;
  }

  static CharacterMap read(TableBytes cmap, int glyphs) {
    int best = -1;
    int rank = 0;
    int count = cmap.u16(2);
    for (int i = 0; i < count; i++) {
      int platform = cmap.u16(4 + 8 * i);
      int encoding = cmap.u16(6 + 8 * i);
      int offset = cmap.count(8 + 8 * i);
      int now = rank(platform, encoding, cmap.u16(offset));
      if (now > rank) {
        rank = now;
        best = offset;
      }
    }
    CharacterMap map = new CharacterMap(glyphs);
    switch (rank) {
      case 0 -> throw new DamagedFont("cmap: no Unicode table");
      case 1, 2 -> map.format4(cmap, best);
      case 3 -> map.format12(cmap, best);
      default -> throw new IllegalStateException();
    }
    return map;
  }

  private static int rank(int platform, int encoding, int format) {
    boolean unicode = platform == 0 && encoding != 5 || platform == 3 && encoding == 10;
    if (format == 12 && unicode) {
      return 3;
    }
    if (format == 4 && platform == 3 && encoding == 1) {
      return 2;
    }
    return format == 4 && unicode ? 1 : 0;
  }

  /** The glyph of a code point; 0 when there is none. */
  int glyph(int codePoint) {
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      return 0;
    }
    char[] page = pages[codePoint >> 8];
    return page == null ? 0 : page[codePoint & 0xFF];
  }

  /** How many code points from {@code from} up to {@code to} have a glyph; both of one page. */
  int count(int from, int to) {
    int count = 0;
    if (pages[from >> 8] != null) {
      for (int c = from; c < to; c++) {
        count += glyph(c) == 0 ? 0 : 1;
      }
    }
    return count;
  }

  private void put(int codePoint, int glyph) {
    if (++work > MOST_WORK) {
      throw new DamagedFont("cmap: too long");
    }
    if (glyph > 0 && glyph < glyphs) {
      char[] page = pages[codePoint >> 8];
      if (page == null) {
        page = new char[256];
        pages[codePoint >> 8] = page;
      }
      page[codePoint & 0xFF] = (char) glyph;
    }
  }

  private void format4(TableBytes cmap, int at) {
    int twice = cmap.u16(at + 6) & ~1;
    int ends = at + 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int offsets = deltas + twice;
    for (int k = 0; k < twice; k += 2) {
      int end = cmap.u16(ends + k);
      int start = cmap.u16(starts + k);
      int delta = cmap.u16(deltas + k);
      int offset = cmap.u16(offsets + k);
      // Some fonts close with the offset 0xFFFF in the segment U+FFFF, which maps nothing.
      if (start == 0xFFFF && end == 0xFFFF) {
        continue;
      }
      for (int c = start; c <= end; c++) {
        int glyph = c;
        if (offset != 0) {
          glyph = cmap.u16(offsets + k + offset + 2 * (c - start));
          if (glyph == 0) {
            continue;
          }
        }
        put(c, glyph + delta & 0xFFFF);
      }
    }
  }

  private void format12(TableBytes cmap, int at) {
    int groups = cmap.count(at + 12);
    for (int i = 0; i < groups; i++) {
      int group = Math.addExact(at + 16, Math.multiplyExact(12, i));
      long first = cmap.u32(group);
      long last = cmap.u32(group + 4);
      long glyph = cmap.u32(group + 8);
      if (last > Character.MAX_CODE_POINT) {
        throw new DamagedFont("cmap: beyond Unicode");
      }
      for (long c = first; c <= last; c++) {
        put((int) c, (int) Math.min(glyph + c - first, 0x10000));
      }
    }
  }
}
