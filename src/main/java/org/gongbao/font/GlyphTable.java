package org.gongbao.font;

import java.util.Optional;

/**
 * The glyphs of a face by id: advances, boxes and outlines. Outlines stay in the file until read.
 */
final class GlyphTable {
  private final TrueTypeFile file;
  private final TableBytes loca;
  private final TableBytes hmtx;
  private final int glyphs;
  private final int metrics;
  private final boolean longLoca;

  GlyphTable(TrueTypeFile file) {
    this.file = file;
    glyphs = file.table("maxp").u16(4);
    longLoca = file.table("head").u16(50) != 0;
    metrics = file.table("hhea").u16(34);
    loca = file.table("loca");
    hmtx = file.table("hmtx");
    file.length("glyf");
    if (glyphs == 0 || loca.length() < (longLoca ? 4 : 2) * (glyphs + 1)) {
      throw new DamagedFont("loca: too short");
    }
    if (metrics == 0 || hmtx.length() < 4 * metrics) {
      throw new DamagedFont("hmtx: too short");
    }
  }

  int count() {
    return glyphs;
  }

  /** The advance in font units. */
  int advance(int glyph) {
    return hmtx.u16(4 * Math.min(glyph, metrics - 1));
  }

  boolean isBlank(int glyph) {
    return start(glyph) == start(glyph + 1);
  }

  private long start(int glyph) {
    return longLoca ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
  }

  /** The {@code glyf} entry of a glyph; empty for a blank one. */
  Optional<TableBytes> data(int glyph) {
    if (glyph >= glyphs) {
      throw new DamagedFont("glyf: no glyph " + glyph);
    }
    if (isBlank(glyph)) {
      return Optional.empty();
    }
    long length = start(glyph + 1) - start(glyph);
    // The longest entry a sane font has is some 100 KB; this also keeps the int below exact.
    if (length < 10 || length > file.length("glyf")) {
      throw new DamagedFont("loca: glyph " + glyph);
    }
    return Optional.of(file.part("glyf", start(glyph), (int) length));
  }

  /** The box its header states, where rendering puts it. */
  GlyphBox box(int glyph) {
    if (isBlank(glyph)) {
      return GlyphBox.EMPTY;
    }
    TableBytes header = file.part("glyf", start(glyph), 10);
    GlyphBox box = new GlyphBox(header.s16(2), header.s16(4), header.s16(6), header.s16(8));
    return box.moved(bearingShift(glyph, box.left()));
  }

  /** The outline where rendering puts it, components resolved. */
  GlyphOutline outline(int glyph) {
    Optional<TableBytes> data = data(glyph);
    if (data.isEmpty()) {
      return GlyphOutline.BLANK;
    }
    int shift = bearingShift(glyph, data.get().s16(2));
    GlyphOutline outline = new GlyphReader(this).read(glyph);
    return shift == 0 ? outline : outline.mapX(x -> x + shift);
  }

  /** Rasterisers move a glyph so that its left edge is its left side bearing. */
  private int bearingShift(int glyph, int left) {
    int at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
    return at + 2 > hmtx.length() ? 0 : hmtx.s16(at) - left;
  }
}
