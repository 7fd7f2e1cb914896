package org.gongbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FontBox, which we did not write, reads the same from a real font and from its subset. */
class RealFontTest {
  private static final String SERIF =
      "fonts/node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf";
  private static final String SANS =
      "fonts/node_modules/@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf";
  private static final String KAI = "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf";

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS, KAI})
  void subsetsKeepEveryOutlineAndAdvance(String file) throws Exception {
    FontFace face = open(file);
    int[] characters = characters(face);
    assertTrue(characters.length > 6763, "covers GB2312");
    try (TrueTypeFont source = parse(Files.readAllBytes(Path.of(file)));
        TrueTypeFont subset = parse(face.subset(characters))) {
      CmapLookup from = source.getUnicodeCmapLookup();
      CmapLookup to = subset.getUnicodeCmapLookup();
      Set<Integer> ids = new HashSet<>();
      for (int c : characters) {
        int old = from.getGlyphId(c);
        String name = Character.toString(c);
        int own = to.getGlyphId(c);
        assertTrue(ids.add(own), name);
        assertEquals(source.getAdvanceWidth(old), subset.getAdvanceWidth(own), name);
        int upem = source.getUnitsPerEm();
        assertEquals(source.getAdvanceWidth(old), face.advance(c, upem), name);
        assertEquals(path(source, old, null), path(subset, own, null), name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS, KAI})
  void derivedOutlinesAreTheSourceMovedOrWidened(String file) throws Exception {
    FontFace face = open(file);
    FontFace half = face.derived(new Cell(500, Cell.Fit.RIGHT));
    FontFace joined = face.derived(new Cell(1000, Cell.Fit.FILL));
    try (TrueTypeFont source = parse(face.subset(new int[] {'—', '（'}));
        TrueTypeFont opening = parse(half.subset(new int[] {'（'}));
        TrueTypeFont dash = parse(joined.subset(new int[] {'—'}))) {
      int bracket = opening.getUnicodeCmapLookup().getGlyphId('（');
      assertEquals(bracket, source.getUnicodeCmapLookup().getGlyphId('（'));
      assertEquals(500, opening.getAdvanceWidth(bracket));
      AffineTransform left = AffineTransform.getTranslateInstance(-500, 0);
      assertEquals(path(source, bracket, left), path(opening, bracket, null));
      int line = dash.getUnicodeCmapLookup().getGlyphId('—');
      assertEquals(1000, dash.getAdvanceWidth(line));
      assertEquals(0, dash.getGlyph().getGlyph(line).getPath().getBounds().x);
      assertEquals(1000, dash.getGlyph().getGlyph(line).getPath().getBounds().width);
    }
  }

  private static int[] characters(FontFace face) {
    byte[] two = new byte[2];
    Charset gb2312 = Charset.forName("GB2312");
    IntStream.Builder all = IntStream.builder();
    for (int row = 0xA1; row <= 0xF7; row++) {
      for (int column = 0xA1; column <= 0xFE; column++) {
        two[0] = (byte) row;
        two[1] = (byte) column;
        all.add(new String(two, gb2312).codePointAt(0));
      }
    }
    return IntStream.concat(
            all.build(), IntStream.concat(IntStream.range(0x20, 0x2FF), IntStream.of(0x20164)))
        .filter(face::has)
        .sorted()
        .distinct()
        .toArray();
  }

  private static FontFace open(String name) throws IOException, FontException {
    Path file = Path.of(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + name);
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return FontFace.of(bytes, 0);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static List<Float> path(TrueTypeFont font, int glyph, AffineTransform move)
      throws IOException {
    List<Float> steps = new ArrayList<>();
    if (font.getGlyph().getGlyph(glyph) == null) {
      return steps;
    }
    GeneralPath path = font.getGlyph().getGlyph(glyph).getPath();
    float[] at = new float[6];
    for (PathIterator it = path.getPathIterator(move); !it.isDone(); it.next()) {
      Arrays.fill(at, 0);
      steps.add((float) it.currentSegment(at));
      for (int i = 0; i < 4; i++) {
        steps.add(at[i]);
      }
    }
    return steps;
  }
}
