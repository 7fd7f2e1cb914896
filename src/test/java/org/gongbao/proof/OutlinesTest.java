package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongbao.app.BulletinImport;
import org.gongbao.app.Gongbao;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Messages;
import org.gongbao.font.Cell;
import org.gongbao.font.FontException;
import org.gongbao.font.FontFace;
import org.gongbao.testing.FontOutlines;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R65: every glyph that a PDF shows is the font's own. Subsets that damage an outline pass every
 * validator and are found only by looking, so all characters of the samples are compared, and with
 * {@code GONGBAO_SEEDS} those of a real bulletin.
 */
class OutlinesTest {
  private static final List<Cell> CELLS =
      List.of(
          Cell.OWN,
          new Cell(500, Cell.Fit.LEFT),
          new Cell(500, Cell.Fit.RIGHT),
          new Cell(500, Cell.Fit.CENTRE),
          new Cell(1100, Cell.Fit.BODY),
          new Cell(1000, Cell.Fit.FILL),
          new Cell(199, Cell.Fit.WIDER),
          new Cell(2000, Cell.Fit.LEFT));

  /** The fonts that serve on this machine, by PostScript name. */
  private static final Map<String, Path> FILES = new LinkedHashMap<>();

  @TempDir private Path folder;

  @BeforeAll
  static void fontsAtHand() throws IOException {
    Path home = Path.of("").toAbsolutePath();
    for (var row : new Gongbao(home).fonts(new Diagnostics()).rows()) {
      if (row.file().endsWith(".ttf") && row.refusal().isEmpty()) {
        Path file = Path.of(row.file());
        try {
          FILES.put(face(file).name(), file);
        } catch (FontException e) {
          throw new IOException(e);
        }
      }
    }
    Assumptions.assumeTrue(!FILES.isEmpty(), "SKIPPED: no .ttf font serves");
  }

  @Test
  void subsetsHaveTheOutlinesOfTheirFont() throws IOException, FontException {
    Set<Integer> characters = characters();
    for (Path file : Set.copyOf(FILES.values())) {
      FontOutlines original = FontOutlines.of(Files.readAllBytes(file));
      for (Cell cell : CELLS) {
        FontFace face = face(file).derived(cell);
        int[] shown = characters.stream().mapToInt(Integer::intValue).filter(face::has).toArray();
        assertEquals("", wrong(original, face.subset(shown), shown, cell), file + " " + cell);
      }
    }
    System.out.println(
        "outlines compared: " + characters.size() + " characters, " + FILES.keySet());
  }

  /** The test of the test. */
  @Test
  void oneChangedByteOfAnOutlineIsFound() throws IOException, FontException {
    Path file = FILES.values().iterator().next();
    FontOutlines original = FontOutlines.of(Files.readAllBytes(file));
    int[] characters = {'一', '公', '报'};
    byte[] subset = face(file).subset(characters);
    assertEquals("", wrong(original, subset, characters, Cell.OWN));
    var font = FontOutlines.of(subset).font();
    long glyphs = font.getTableMap().get("glyf").getOffset();
    long[] places = font.getIndexToLocation().getOffsets();
    int glyph = font.getUnicodeCmapLookup().getGlyphId('公');
    // Behind contours and flags stand coordinates.
    long length = places[glyph + 1] - places[glyph];
    int coordinate = (int) (glyphs + places[glyph] + length * 3 / 4);
    subset[coordinate] ^= 1;
    assertEquals("公", wrong(original, subset, characters, Cell.OWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "magazine", "meeting-paper"})
  void fontsInsideASampleHaveTheOutlinesOfTheirFiles(String layout) throws IOException {
    Path issue = Path.of("layouts", layout, "sample", "issue.yaml");
    assertTrue(compared(IssueProof.of(issue, folder).pdf()) > 300);
  }

  @Test
  void fontsInsideARealBulletinHaveTheOutlinesOfTheirFiles() throws IOException {
    BulletinImport bulletin = new BulletinImport(Messages.in(Locale.ENGLISH));
    Path issue = bulletin.run(List.of(seed()), folder.resolve("issue"), false).orElseThrow();
    assertTrue(compared(IssueProof.of(issue, folder).pdf()) > 2000);
  }

  /** How many glyphs of a PDF's fonts were compared; fails when one differs. */
  private static int compared(Path pdf) throws IOException {
    int glyphs = 0;
    Map<String, FontOutlines> originals = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) {
        COSDictionary dictionary = (COSDictionary) object.getObject();
        if (!COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
          continue;
        }
        PDType0Font font = (PDType0Font) PDFontFactory.createFont(dictionary);
        String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        String fit = name.replaceFirst(".*-(?=[a-z]+\\d+$)", "");
        String family = fit.equals(name) ? name : name.substring(0, name.lastIndexOf('-'));
        Path file = Optional.ofNullable(FILES.get(family)).orElseThrow(() -> missing(name));
        if (!originals.containsKey(family)) {
          originals.put(family, FontOutlines.of(Files.readAllBytes(file)));
        }
        FontOutlines original = originals.get(family);
        PDCIDFontType2 inside = (PDCIDFontType2) font.getDescendantFont();
        FontOutlines embedded = new FontOutlines(inside.getTrueTypeFont());
        for (int cid = 1; cid < embedded.font().getNumberOfGlyphs(); cid++) {
          String character = font.toUnicode(cid);
          int glyph = inside.codeToGID(cid);
          if (character == null) {
            // An id that this document does not use.
            assertEquals(List.of(), embedded.outline(glyph).steps());
            continue;
          }
          double advance = embedded.outline(glyph).advance();
          double stated = Math.floor(advance * 1000 / embedded.font().getUnitsPerEm());
          if (!original.isShown(
                  character.codePointAt(0), embedded, glyph, fit.equals(name) ? "own" : fit)
              || stated != inside.getWidth(cid)) {
            wrong.add(name + " " + character);
          }
          glyphs++;
        }
      }
    }
    assertEquals(List.of(), wrong);
    System.out.println("outlines inside " + pdf.getFileName() + ": " + glyphs + " glyphs compared");
    return glyphs;
  }

  private static AssertionError missing(String name) {
    return new AssertionError("no file for the font " + name);
  }

  /** The characters that a subset shows otherwise than their font. */
  private static String wrong(FontOutlines original, byte[] subset, int[] characters, Cell cell)
      throws IOException {
    FontOutlines shown = FontOutlines.of(subset);
    String fit =
        cell.equals(Cell.OWN) ? "own" : cell.fit().name().toLowerCase(Locale.ROOT) + cell.advance();
    StringBuilder wrong = new StringBuilder();
    for (int i = 0; i < characters.length; i++) {
      assertNotEquals(0, original.glyph(characters[i]));
      if (!original.isShown(characters[i], shown, shown.glyph(characters[i]), fit)) {
        wrong.appendCodePoint(characters[i]);
      }
    }
    return wrong.toString();
  }

  private static Set<Integer> characters() throws IOException {
    List<Path> texts = new ArrayList<>();
    try (var files = Files.walk(Path.of("layouts"))) {
      files.filter(file -> file.toString().endsWith(".yaml")).forEach(texts::add);
    }
    if (System.getenv("GONGBAO_SEEDS") != null) {
      texts.add(seed());
    }
    Set<Integer> characters = new TreeSet<>();
    for (Path text : texts) {
      Files.readString(text).codePoints().forEach(characters::add);
    }
    return characters;
  }

  private static Path seed() throws IOException {
    Optional<String> seeds = Optional.ofNullable(System.getenv("GONGBAO_SEEDS"));
    Assumptions.assumeTrue(seeds.isPresent(), "SKIPPED: GONGBAO_SEEDS is not set");
    try (var files = Files.list(Path.of(seeds.get()))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("000"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static FontFace face(Path file) throws IOException, FontException {
    return FontFace.of(ByteBuffer.wrap(Files.readAllBytes(file)), 0);
  }
}
