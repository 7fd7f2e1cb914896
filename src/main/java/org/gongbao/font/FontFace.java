package org.gongbao.font;

import java.nio.ByteBuffer;

/**
 * One TrueType face: what layout measures and what back ends embed. Immutable and safe to share
 * between threads. A derived face shows the same glyphs fitted into cells of another width.
 */
public final class FontFace {
  /** Whether the font's OS/2 fsType allows embedding. */
  public enum Embedding {
    INSTALLABLE,
    EDITABLE,
    PREVIEW_AND_PRINT,
    FORBIDDEN
  }

  /** Where a glyph's ink lies, in 1/1000 em from the pen and the baseline. */
  public record InkBox(int left, int bottom, int right, int top) {}

  private FontFace() {}

  /**
   * Reads a face.
   *
   * @param file the whole file; may be memory-mapped; only what is needed is read
   * @param index of the face in a TTC, else 0
   * @throws FontException when the file is no usable glyf font: CFF outlines, embedding forbidden,
   *     damaged tables
   */
  public static FontFace of(ByteBuffer file, int index) throws FontException {
    throw new UnsupportedOperationException();
  }

  /** The PostScript name, with a suffix for a derived face; unique among the faces of one build. */
  public String name() {
    throw new UnsupportedOperationException();
  }

  public String family() {
    throw new UnsupportedOperationException();
  }

  public String licence() {
    throw new UnsupportedOperationException();
  }

  public Embedding embedding() {
    throw new UnsupportedOperationException();
  }

  public int glyphCount() {
    throw new UnsupportedOperationException();
  }

  public boolean has(int codePoint) {
    throw new UnsupportedOperationException();
  }

  /**
   * The advance width at an em of {@code size}, in the unit of {@code size}, rounded to nearest.
   */
  public long advance(int codePoint, long size) {
    throw new UnsupportedOperationException();
  }

  /** Where the ink of a glyph lies; all zero for a blank one. */
  public InkBox ink(int codePoint) {
    throw new UnsupportedOperationException();
  }

  /** How this face fits its glyphs; {@link Cell#OWN} for a face read from a file. */
  public Cell cell() {
    throw new UnsupportedOperationException();
  }

  /** The companion of this face that fits every glyph into {@code cell}; one instance per cell. */
  public FontFace derived(Cell cell) {
    throw new UnsupportedOperationException();
  }

  /**
   * A TrueType file with just these characters, one glyph each even where the font shares one, so
   * that a reader's ToUnicode table is right for every character (R63).
   *
   * @param codePoints ascending, each one {@link #has}
   */
  public byte[] subset(int[] codePoints) {
    throw new UnsupportedOperationException();
  }
}
