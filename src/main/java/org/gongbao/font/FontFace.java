package org.gongbao.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.gongbao.diag.Code;

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

  private final FaceTables tables;
  private final String name;
  private final Cell cell;
  private final ConcurrentHashMap<Cell, FontFace> companions;

  private FontFace(
      FaceTables tables, String name, Cell cell, ConcurrentHashMap<Cell, FontFace> companions) {
    this.tables = tables;
    this.name = name;
    this.cell = cell;
    this.companions = companions;
  }

  /**
   * Reads a face. Of a large font some 600 KB are read here; outlines stay in {@code file} until
   * they are asked for.
   *
   * @param file the whole file; may be memory-mapped; only what is needed is read
   * @param index of the face in a TTC, else 0
   * @throws FontException when the file is no usable glyf font: CFF outlines, embedding forbidden,
   *     damaged tables
   */
  public static FontFace of(ByteBuffer file, int index) throws FontException {
    try {
      FaceTables tables = FaceTables.read(file, index);
      ConcurrentHashMap<Cell, FontFace> companions = new ConcurrentHashMap<>();
      FontFace own = new FontFace(tables, tables.names.postScript(), Cell.OWN, companions);
      companions.put(Cell.OWN, own);
      return own;
    } catch (DamagedFont e) {
      throw new FontException(Code.FONT_BROKEN, e.getMessage());
    }
  }

  /**
   * The family, full and PostScript names of each face in a file, without reading more than that.
   *
   * @return one list a face, in order; empty when this is no font file
   */
  public static List<List<String>> namesIn(ByteBuffer file) {
    List<List<String>> faces = new ArrayList<>();
    try {
      for (int i = 0; i < TrueTypeFile.faces(file); i++) {
        faces.add(FontNames.read(TrueTypeFile.open(file, i).table("name")).all());
      }
    } catch (DamagedFont e) {
      return List.of();
    }
    return faces;
  }

  /** The PostScript name, with a suffix for a derived face. */
  public String name() {
    return name;
  }

  public String family() {
    FontNames names = tables.names;
    return names
        .find(FontNames.TYPOGRAPHIC_FAMILY)
        .or(() -> names.find(FontNames.FAMILY))
        .orElse(name);
  }

  /** Family, full and PostScript names in every language the font has. */
  public List<String> names() {
    return tables.names.all();
  }

  /** The licence field of the font, else the address of its licence, else empty. */
  public String licence() {
    FontNames names = tables.names;
    return names.find(FontNames.LICENCE).or(() -> names.find(FontNames.LICENCE_ADDRESS)).orElse("");
  }

  public Embedding embedding() {
    return tables.embedding;
  }

  public int glyphCount() {
    return tables.glyphs.count();
  }

  /** Whether there is a glyph; a Han character mapped to a blank one counts as missing. */
  public boolean has(int codePoint) {
    return tables.glyph(codePoint) != 0;
  }

  /**
   * The advance width at an em of {@code size}, in the unit of {@code size}, rounded to nearest.
   */
  public long advance(int codePoint, long size) {
    long asked = Rounding.nearest(cell.advance() * size, 1000);
    return switch (cell.fit()) {
      case OWN -> ownAdvance(codePoint, size);
      case WIDER -> ownAdvance(codePoint, size) + asked;
      case LEFT, RIGHT, BODY, CENTRE, FILL -> asked;
    };
  }

  /**
   * The width a PDF states in {@code /W} for a glyph of {@link #subset}, in 1/1000 em rounded down;
   * differs from {@link #advance} where the em is not 1000 units.
   */
  public int pdfWidth(int codePoint) {
    return CellFit.advance(cell, tables.unitsPerEm, unitAdvance(codePoint))
        * 1000
        / tables.unitsPerEm;
  }

  private long ownAdvance(int codePoint, long size) {
    return Rounding.nearest(unitAdvance(codePoint) * size, tables.unitsPerEm);
  }

  private int unitAdvance(int codePoint) {
    return tables.glyphs.advance(tables.glyph(codePoint));
  }

  /**
   * Where the ink of a glyph lies; all zero for a blank one and for one that is damaged, which
   * {@link #subset} reports.
   */
  public InkBox ink(int codePoint) {
    try {
      int glyph = tables.glyph(codePoint);
      GlyphBox box = tables.glyphs.box(glyph);
      CellFit fit = fit(glyph, box);
      return tables.glyphs.isBlank(glyph)
          ? new InkBox(0, 0, 0, 0)
          : new InkBox(
              thousandths(fit.x(box.left())),
              thousandths(box.bottom()),
              thousandths(fit.x(box.right())),
              thousandths(box.top()));
    } catch (DamagedFont e) {
      return new InkBox(0, 0, 0, 0);
    }
  }

  private CellFit fit(int glyph, GlyphBox box) {
    return CellFit.of(cell, tables.unitsPerEm, tables.glyphs.advance(glyph), box);
  }

  private int thousandths(int units) {
    return (int) Rounding.nearest(1000L * units, tables.unitsPerEm);
  }

  /** How this face fits its glyphs; {@link Cell#OWN} for a face read from a file. */
  public Cell cell() {
    return cell;
  }

  /** The companion of this face that fits every glyph into {@code cell}; one instance per cell. */
  public FontFace derived(Cell wanted) {
    if (wanted.fit() == Cell.Fit.OWN) {
      return companions.get(Cell.OWN);
    }
    FontFace known = companions.get(wanted);
    return known != null
        ? known
        : companions.computeIfAbsent(
            wanted, c -> new FontFace(tables, derivedName(c), c, companions));
  }

  private String derivedName(Cell wanted) {
    String fit = wanted.fit().name().toLowerCase(Locale.ROOT);
    return tables.names.postScript() + "-" + fit + wanted.advance();
  }

  /**
   * A TrueType file with just these characters, one glyph each even where the font shares one, so
   * that a reader's ToUnicode table is right for every character (R63). Glyph 0 is {@code .notdef};
   * a character has the same id in every subset, with empty glyphs between (R75). Components are
   * flattened, instructions left out. The em has as many units as in the source, so advances in a
   * PDF are {@link #pdfWidth}.
   *
   * @param codePoints ascending, each one {@link #has}
   * @throws FontException {@code FONT_BROKEN} when an outline is damaged
   */
  public byte[] subset(int[] codePoints) throws FontException {
    TrueTypeWriter writer = new TrueTypeWriter(tables.frame(name, family()));
    int[] ids = GlyphNumbers.of(tables.characters, codePoints);
    try {
      add(writer, 0, 0);
      Integer[] order = new Integer[ids.length];
      for (int i = 0; i < codePoints.length; i++) {
        if (tables.glyph(codePoints[i]) == 0 || i > 0 && codePoints[i] <= codePoints[i - 1]) {
          throw new IllegalArgumentException("no glyph or out of order: " + codePoints[i]);
        }
        order[i] = i;
      }
      Arrays.sort(order, Comparator.comparingInt(i -> ids[i]));
      for (int i : order) {
        add(writer, tables.glyph(codePoints[i]), ids[i]);
      }
      return writer.write(codePoints, ids);
    } catch (DamagedFont e) {
      throw new FontException(Code.FONT_BROKEN, e.getMessage());
    }
  }

  private void add(TrueTypeWriter writer, int glyph, int id) {
    GlyphTable glyphs = tables.glyphs;
    int own = glyphs.advance(glyph);
    CellFit fit = fit(glyph, glyphs.box(glyph));
    GlyphOutline outline = glyphs.outline(glyph);
    writer.add(
        id,
        fit.isIdentity() ? outline : outline.mapX(fit::x),
        CellFit.advance(cell, tables.unitsPerEm, own));
  }
}
