package org.gongbao.font;

/** The bits of point and component flags (OpenType, glyf table). */
final class GlyphFlags {
  static final int ON_CURVE = 0x01;
  static final int X_SHORT = 0x02;
  static final int Y_SHORT = 0x04;
  static final int REPEAT = 0x08;
  static final int X_SAME = 0x10;
  static final int Y_SAME = 0x20;
  static final int OVERLAP = 0x40;

  static final int WORDS = 0x0001;
  static final int OFFSETS = 0x0002;
  static final int SCALE = 0x0008;
  static final int MORE = 0x0020;
  static final int XY_SCALE = 0x0040;
  static final int MATRIX = 0x0080;
  static final int SCALED_OFFSET = 0x0800;

  private GlyphFlags() {}
}
