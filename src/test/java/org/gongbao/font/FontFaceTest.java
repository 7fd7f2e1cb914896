package org.gongbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.gongbao.diag.Code;
import org.gongbao.font.Cell.Fit;
import org.gongbao.font.FontFace.InkBox;
import org.junit.jupiter.api.Test;

class FontFaceTest {
  private static final int[] FEW = "AB一二人".codePoints().sorted().toArray();

  @Test
  void measuresInTheUnitOfTheSize() {
    FontFace face = ToyFont.face();
    assertEquals(12 * 65536, face.advance('国', 12 * 65536));
    assertEquals(6 * 65536, face.advance('a', 12 * 65536));
    assertEquals(6, face.advance('a', 11), "halves round up");
    assertTrue(face.has(0x20164));
    assertFalse(face.has(0xE000));
    assertFalse(face.has(-1));
    assertEquals(new InkBox(50, -70, 450, 400), face.ink('，'));
    assertEquals(new InkBox(0, 0, 0, 0), face.ink(' '));
  }

  @Test
  void fitsInkIntoCells() {
    FontFace face = ToyFont.face();
    assertEquals(new InkBox(50, -70, 450, 400), face.derived(new Cell(500, Fit.LEFT)).ink('，'));
    assertEquals(new InkBox(50, -70, 450, 830), face.derived(new Cell(500, Fit.RIGHT)).ink('（'));
    assertEquals(new InkBox(150, 280, 350, 480), face.derived(new Cell(500, Fit.CENTRE)).ink('·'));
    assertEquals(new InkBox(0, -70, 2000, 830), face.derived(new Cell(2000, Fit.FILL)).ink('国'));
    assertEquals(5, face.derived(new Cell(500, Fit.LEFT)).advance('，', 10));
    assertEquals(500, face.derived(new Cell(500, Fit.LEFT)).pdfWidth('，'));
  }

  @Test
  void keepsOneCompanionForEachCell() {
    FontFace face = ToyFont.face();
    FontFace half = face.derived(new Cell(500, Fit.LEFT));
    assertSame(half, face.derived(new Cell(500, Fit.LEFT)));
    assertSame(half, face.derived(new Cell(500, Fit.RIGHT)).derived(new Cell(500, Fit.LEFT)));
    assertSame(face, half.derived(Cell.OWN));
    assertEquals("ToySong-left500", half.name());
  }

  @Test
  void subsetsGiveEachCharacterItsOwnGlyph() throws FontException {
    FontFace half = ToyFont.face().derived(new Cell(500, Fit.RIGHT));
    int[] characters = {'a', '一', '二', 0x20164};
    FontFace subset = FontFace.of(ByteBuffer.wrap(half.subset(characters)), 0);
    assertEquals(half.name(), subset.name());
    for (int c : characters) {
      assertEquals(half.ink(c), subset.ink(c));
      assertEquals(half.advance(c, 1000), subset.advance(c, 1000));
    }
    assertFalse(subset.has('b'));
    assertArrayEquals(half.subset(characters), half.subset(characters));
  }

  /** R75. */
  @Test
  void aCharacterHasTheSameGlyphIdInEverySubset() throws FontException {
    FontFace face = FontFace.of(ByteBuffer.wrap(ToyFont.bytes("Few", FEW, 0)), 0);
    int[] last = {FEW[FEW.length - 1]};
    FontFace one = FontFace.of(ByteBuffer.wrap(face.subset(last)), 0);
    FontFace all = FontFace.of(ByteBuffer.wrap(face.subset(FEW)), 0);
    assertEquals(all.glyphCount(), one.glyphCount());
    assertEquals(FEW.length + 1, all.glyphCount());
  }

  @Test
  void readsFacesOfACollection() throws FontException {
    byte[] file =
        ToyFont.collection(ToyFont.bytes("First", FEW, 0), ToyFont.bytes("Second", FEW, 8));
    assertEquals("First", FontFace.of(ByteBuffer.wrap(file), 0).name());
    FontFace second = FontFace.of(ByteBuffer.wrap(file), 1);
    assertEquals("Second", second.name());
    assertEquals(FontFace.Embedding.EDITABLE, second.embedding());
    assertEquals(new InkBox(50, -70, 950, 830), second.ink('人'));
    assertEquals(Code.FONT_BROKEN, refusal(file, 2));
    assertEquals(Code.FONT_BROKEN, refusal(ToyFont.bytes("One", FEW, 0), 1));
  }

  @Test
  void refusesWhatMayNotBeEmbedded() {
    assertEquals(Code.FONT_NO_EMBEDDING, refusal(ToyFont.bytes("Restricted", FEW, 0x0002), 0));
    assertEquals(Code.FONT_NO_EMBEDDING, refusal(ToyFont.bytes("Bitmaps", FEW, 0x0208), 0));
    assertEquals(Code.FONT_NO_EMBEDDING, refusal(ToyFont.bytes("Whole", FEW, 0x0100), 0));
  }

  @Test
  void refusesCffOutlinesAlsoInACollection() {
    byte[] file = ToyFont.bytes("Otto", FEW, 0);
    ByteBuffer.wrap(file).putInt(0, 0x4F54544F);
    assertEquals(Code.FONT_CFF, refusal(file, 0));
    assertEquals(Code.FONT_CFF, refusal(ToyFont.collection(file), 0));
  }

  private static Code refusal(byte[] file, int index) {
    return assertThrows(FontException.class, () -> FontFace.of(ByteBuffer.wrap(file), index))
        .code();
  }
}
