package org.gongbao.font;

import java.util.Optional;

/** Reads one outline from {@code glyf}, flattening components (OpenType, glyf table). */
final class GlyphReader {
  private static final int MOST_COMPONENTS = 1000;
  private static final int MOST_POINTS = 0xFFFF;
  private static final int DEEPEST = 16;

  private final GlyphTable glyphs;
  private int components;

  GlyphReader(GlyphTable glyphs) {
    this.glyphs = glyphs;
  }

  GlyphOutline read(int glyph) {
    return read(glyph, 0);
  }

  private GlyphOutline read(int glyph, int depth) {
    Optional<TableBytes> found = glyphs.data(glyph);
    if (found.isEmpty()) {
      return GlyphOutline.BLANK;
    }
    TableBytes data = found.get();
    int contours = data.s16(0);
    if (contours >= 0) {
      return simple(data, contours);
    }
    if (depth == DEEPEST) {
      throw new DamagedFont("glyf: components nested too deep");
    }
    return composite(data, depth);
  }

  private static GlyphOutline simple(TableBytes data, int contours) {
    if (contours == 0) {
      return GlyphOutline.BLANK;
    }
    int[] ends = new int[contours];
    int last = -1;
    for (int i = 0; i < contours; i++) {
      ends[i] = data.u16(10 + 2 * i);
      if (ends[i] < last) {
        throw new DamagedFont("glyf: contours out of order");
      }
      last = ends[i];
    }
    int points = last + 1;
    int at = 10 + 2 * contours;
    at += 2 + data.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = data.u8(at++);
      int repeat = (flag & GlyphFlags.REPEAT) == 0 ? 0 : data.u8(at++);
      for (int k = 0; k <= repeat && i < points; k++) {
        flags[i++] = flag;
      }
    }
    int[] xs = new int[points];
    at = coordinates(data, at, flags, GlyphFlags.X_SHORT, GlyphFlags.X_SAME, xs);
    int[] ys = new int[points];
    coordinates(data, at, flags, GlyphFlags.Y_SHORT, GlyphFlags.Y_SAME, ys);
    boolean[] on = new boolean[points];
    for (int i = 0; i < points; i++) {
      on[i] = (flags[i] & GlyphFlags.ON_CURVE) != 0;
    }
    return new GlyphOutline(xs, ys, on, ends, (flags[0] & GlyphFlags.OVERLAP) != 0);
  }

  private static int coordinates(
      TableBytes data, int from, int[] flags, int shortBit, int sameBit, int[] values) {
    int at = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameBit) != 0;
      if ((flags[i] & shortBit) != 0) {
        int step = data.u8(at++);
        value += same ? step : -step;
      } else if (!same) {
        value += data.s16(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  private GlyphOutline composite(TableBytes data, int depth) {
    GlyphOutline whole = GlyphOutline.BLANK;
    int at = 10;
    int flags;
    do {
      if (++components > MOST_COMPONENTS) {
        throw new DamagedFont("glyf: too many components");
      }
      flags = data.u16(at);
      GlyphOutline part = read(data.u16(at + 2), depth + 1);
      at += 4;
      boolean words = (flags & GlyphFlags.WORDS) != 0;
      boolean offsets = (flags & GlyphFlags.OFFSETS) != 0;
      int first = words ? data.u16(at) : data.u8(at);
      int second = words ? data.u16(at + 2) : data.u8(at + 1);
      at += words ? 4 : 2;
      double[] m = {1, 0, 0, 1};
      if ((flags & GlyphFlags.SCALE) != 0) {
        m[0] = m[3] = f2dot14(data, at);
        at += 2;
      } else if ((flags & GlyphFlags.XY_SCALE) != 0) {
        m[0] = f2dot14(data, at);
        m[3] = f2dot14(data, at + 2);
        at += 4;
      } else if ((flags & GlyphFlags.MATRIX) != 0) {
        for (int i = 0; i < 4; i++) {
          m[i] = f2dot14(data, at + 2 * i);
        }
        at += 8;
      }
      int dx = words ? (short) first : (byte) first;
      int dy = words ? (short) second : (byte) second;
      if (offsets && (flags & GlyphFlags.SCALED_OFFSET) != 0) {
        dx = (int) Math.rint(dx * Math.hypot(m[0], m[1]));
        dy = (int) Math.rint(dy * Math.hypot(m[2], m[3]));
      }
      part = part.transform(m[0], m[1], m[2], m[3], offsets ? dx : 0, offsets ? dy : 0);
      if (!offsets) {
        part = match(whole, first, part, second);
      }
      whole = whole.plus(part);
      if (whole.xs().length > MOST_POINTS) {
        throw new DamagedFont("glyf: too many points");
      }
    } while ((flags & GlyphFlags.MORE) != 0);
    return whole;
  }

  /** Moves a component so that one of its points meets a point already placed. */
  private static GlyphOutline match(GlyphOutline whole, int at, GlyphOutline part, int point) {
    if (at >= whole.xs().length || point >= part.xs().length) {
      throw new DamagedFont("glyf: no such anchor point");
    }
    return part.transform(
        1, 0, 0, 1, whole.xs()[at] - part.xs()[point], whole.ys()[at] - part.ys()[point]);
  }

  private static double f2dot14(TableBytes data, int at) {
    return data.s16(at) / 16384.0;
  }
}
