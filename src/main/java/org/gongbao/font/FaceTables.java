package org.gongbao.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Everything a face and its derived companions share: read once, never changed. */
final class FaceTables {
  final int unitsPerEm;
  final GlyphTable glyphs;
  final CharacterMap characters;
  final FontNames names;
  final FontFace.Embedding embedding;
  private final TrueTypeFile file;

  /**
   * Glyphs looked up before, plus one, by character of the BMP: each character of a text is asked
   * for several times. Threads may race, to the same values.
   */
  private final int[] known = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  private FaceTables(TrueTypeFile file, FontFace.Embedding embedding) {
    this.file = file;
    this.embedding = embedding;
    unitsPerEm = file.table("head").u16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16384) {
      throw new DamagedFont("head: " + unitsPerEm + " units per em");
    }
    glyphs = new GlyphTable(file);
    characters = CharacterMap.read(file.table("cmap"), glyphs.count());
    names = FontNames.read(file.table("name"));
    file.table("head").copy(0, 54);
    file.table("hhea").copy(0, 36);
  }

  static FaceTables read(ByteBuffer bytes, int index) throws FontException {
    TrueTypeFile file = TrueTypeFile.open(bytes, index);
    file.requireTrueTypeOutlines();
    return new FaceTables(file, Licensing.read(file.optional("OS/2")));
  }

  /** The glyph of a character; 0 when the face has none or only a blank in place of a Han one. */
  int glyph(int codePoint) {
    if (codePoint < 0 || codePoint >= known.length) {
      return lookUp(codePoint);
    }
    int found = known[codePoint];
    if (found == 0) {
      found = lookUp(codePoint) + 1;
      known[codePoint] = found;
    }
    return found - 1;
  }

  private int lookUp(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph != 0 && Character.isIdeographic(codePoint) && glyphs.isBlank(glyph) ? 0 : glyph;
  }

  TrueTypeWriter.Frame frame(String name, String family) {
    TableBytes head = file.table("head");
    TableBytes hhea = file.table("hhea");
    int[] lines = {hhea.s16(4), hhea.s16(6), hhea.s16(8)};
    return new TrueTypeWriter.Frame(name, family, unitsPerEm, lines, head.copy(20, 16), os2(lines));
  }

  /** The source's OS/2; readers of the subset need one, so a face without gets a plain one. */
  private byte[] os2(int[] lines) {
    Optional<TableBytes> source = file.optional("OS/2").filter(t -> t.length() >= 78);
    if (source.isPresent()) {
      return source.get().copy(0, source.get().length());
    }
    TableWriter out = new TableWriter().u16(1).u16(unitsPerEm).u16(400).u16(5);
    out.put(new byte[60]).u16(lines[0]).u16(lines[1]).u16(lines[2]);
    return out.u16(lines[0]).u16(-lines[1]).put(new byte[8]).toBytes();
  }
}
