package org.gongbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes a file has, reading, measuring and subsetting refuse with a FontException. */
class HostileFontTest {
  private static final int[] CHARACTERS = " Az·“”—…一人，（".codePoints().sorted().toArray();
  private static final byte[] GOOD = ToyFont.bytes("Victim", CHARACTERS, 0);

  @Test
  void everyTruncationIsRefused() {
    // The last table, post, is never read.
    for (int length = 0; length < table(GOOD, "post"); length += length < 200 ? 1 : 7) {
      assertTrue(refused(Arrays.copyOf(GOOD, length)), "prefix of " + length);
    }
  }

  @Test
  void flippedBytesNeverSurprise() {
    Random random = new Random(20260101);
    int refusals = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] file = GOOD.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      refusals += refused(file) ? 1 : 0;
    }
    assertTrue(refusals > 300 && refusals < 2_700, "refused " + refusals);
  }

  @Test
  void aGlyphMadeOfItselfIsRefused() throws FontException {
    byte[] file = GOOD.clone();
    FontFace face = FontFace.of(ByteBuffer.wrap(file), 0);
    assertEquals(
        CHARACTERS.length + 1,
        FontFace.of(ByteBuffer.wrap(face.subset(CHARACTERS)), 0).glyphCount());
    int glyf = table(file, "glyf");
    ByteBuffer.wrap(file)
        .putShort(glyf, (short) -1)
        .putShort(glyf + 10, (short) GlyphFlags.MORE)
        .putShort(glyf + 12, (short) 0);
    assertTrue(refused(file));
  }

  private static int table(byte[] file, String tag) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    for (int at = 12; ; at += 16) {
      byte[] name = new byte[4];
      buffer.get(at, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return buffer.getInt(at + 8);
      }
    }
  }

  private static boolean refused(byte[] file) {
    try {
      FontFace face = FontFace.of(ByteBuffer.wrap(file), 0);
      int[] present = Arrays.stream(CHARACTERS).filter(face::has).toArray();
      for (int c : present) {
        face.ink(c);
        face.advance(c, 1000);
        face.pdfWidth(c);
      }
      face.subset(present);
      face.derived(new Cell(500, Cell.Fit.FILL)).subset(present);
      return false;
    } catch (FontException e) {
      return true;
    }
  }
}
