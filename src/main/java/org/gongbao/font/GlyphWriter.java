package org.gongbao.font;

/** Writes outlines as simple {@code glyf} entries with the shortest flags and steps. */
final class GlyphWriter {
  private final TableWriter xs = new TableWriter();
  private final TableWriter ys = new TableWriter();

  /** Appends one entry, padded to four bytes; nothing for a blank one. */
  void write(GlyphOutline outline, GlyphBox box, TableWriter out) {
    if (outline.isBlank()) {
      return;
    }
    if (box.left() < Short.MIN_VALUE
        || box.bottom() < Short.MIN_VALUE
        || box.right() > Short.MAX_VALUE
        || box.top() > Short.MAX_VALUE) {
      throw new DamagedFont("glyf: outline too large");
    }
    xs.clear();
    ys.clear();
    out.u16(outline.ends().length);
    out.u16(box.left()).u16(box.bottom()).u16(box.right()).u16(box.top());
    for (int end : outline.ends()) {
      out.u16(end);
    }
    out.u16(0); // no instructions
    int points = outline.xs().length;
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      int dx = outline.xs()[i] - (i == 0 ? 0 : outline.xs()[i - 1]);
      int dy = outline.ys()[i] - (i == 0 ? 0 : outline.ys()[i - 1]);
      flags[i] =
          (outline.on()[i] ? GlyphFlags.ON_CURVE : 0)
              | step(xs, dx, GlyphFlags.X_SHORT, GlyphFlags.X_SAME)
              | step(ys, dy, GlyphFlags.Y_SHORT, GlyphFlags.Y_SAME);
    }
    if (outline.overlaps()) {
      flags[0] |= GlyphFlags.OVERLAP;
    }
    flags(out, flags);
    out.put(xs).put(ys).pad();
  }

  private static int step(TableWriter out, int step, int shortBit, int sameBit) {
    if (step == 0) {
      return sameBit;
    }
    if (Math.abs(step) < 256) {
      out.u8(Math.abs(step));
      return step > 0 ? shortBit | sameBit : shortBit;
    }
    if ((short) step != step) {
      throw new DamagedFont("glyf: step too large");
    }
    out.u16(step);
    return 0;
  }

  private static void flags(TableWriter out, int[] flags) {
    for (int i = 0; i < flags.length; ) {
      int same = i + 1;
      while (same < flags.length && flags[same] == flags[i] && same - i < 256) {
        same++;
      }
      int repeats = same - i - 1;
      if (repeats > 0) {
        out.u8(flags[i] | GlyphFlags.REPEAT).u8(repeats);
      } else {
        out.u8(flags[i]);
      }
      i = same;
    }
  }
}
