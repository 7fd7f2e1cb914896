package org.gongbao.font;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A font whose advances are known by heart: every Han character and full-width mark is 1 em, every
 * letter, digit, ASCII mark and space 1/2 em. Its em is 1000 units.
 *
 * <p>Ink: Han 50–950; closing and pause marks 50–450; opening marks 550–950; the interpunct
 * 400–600; {@code —} and {@code …} 0–1000; half-em characters 50–450.
 */
public final class ToyFont {
  private static final String OPENING = "‘“〈《「『【〔〖〘〚〝（［｛";
  private static final String CLOSING = "’”〉》」』】〕〗〙〛〞〟）］｝、。，．：；！？";
  private static final String BLANK = " \u00A0";
  private static final FontFace FACE = read(bytes("ToySong", standard(), 0));

  private ToyFont() {}

  /** The toy face that covers Han, marks, ASCII, Latin-1 and full-width forms. */
  public static FontFace face() {
    return FACE;
  }

  /** A face that has just these characters. */
  public static FontFace covering(String name, String characters) {
    return read(bytes(name, characters.codePoints().sorted().distinct().toArray(), 0));
  }

  /** Every role served by {@link #face}. */
  public static FontBook book() {
    Map<FontRole, List<FontFace>> faces = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      faces.put(role, List.of(FACE));
    }
    return new FontBook(faces);
  }

  /** What {@link #face} covers. */
  public static int[] standard() {
    return of(
            range(0x20, 0x7E),
            range(0xA0, 0xFF),
            range(0x2010, 0x2027),
            range(0x2460, 0x2473),
            range(0x2F00, 0x2FD5),
            range(0x3000, 0x303F),
            range(0x3220, 0x3229),
            range(0x3400, 0x4DBF),
            range(0x4E00, 0x9FFF),
            range(0xFF01, 0xFFEE),
            new int[] {0x2030, 0x2103, 0x2160, 0x2236, 0x20164, 0x2B50D})
        .sorted()
        .toArray();
  }

  /**
   * A file.
   *
   * @param codePoints ascending
   * @param fsType the embedding rights it states
   */
  public static byte[] bytes(String name, int[] codePoints, int fsType) {
    byte[] os2 = ByteBuffer.allocate(86).putShort(0, (short) 1).putShort(4, (short) 400).array();
    ByteBuffer.wrap(os2).putShort(8, (short) fsType).putShort(68, (short) 880);
    int[] lines = {880, -120, 0};
    TrueTypeWriter writer =
        new TrueTypeWriter(
            new TrueTypeWriter.Frame(name, "Toy " + name, 1000, lines, new byte[16], os2));
    int[] shapes = {
      writer.add(box(100, 0, 900, 800), 1000),
      writer.add(box(50, -70, 950, 830), 1000),
      writer.add(box(50, -70, 450, 400), 1000),
      writer.add(box(550, -70, 950, 830), 1000),
      writer.add(box(400, 280, 600, 480), 1000),
      writer.add(box(0, 350, 1000, 410), 1000),
      writer.add(box(50, 0, 450, 700), 500),
      writer.add(GlyphOutline.BLANK, 500),
      writer.add(GlyphOutline.BLANK, 1000)
    };
    return writer.write(codePoints, Arrays.stream(codePoints).map(c -> shapes[shape(c)]).toArray());
  }

  /** A file whose comma stands in the middle of its cell, as Traditional Chinese has it. */
  public static byte[] centredMarks(String name) {
    int[] lines = {880, -120, 0};
    TrueTypeWriter writer =
        new TrueTypeWriter(
            new TrueTypeWriter.Frame(name, name, 1000, lines, new byte[16], new byte[86]));
    writer.add(GlyphOutline.BLANK, 1000);
    int comma = writer.add(box(400, 200, 600, 600), 1000);
    int han = writer.add(box(50, -70, 950, 830), 1000);
    return writer.write(new int[] {'一', '，'}, new int[] {han, comma});
  }

  /** A TTC of these fonts. */
  public static byte[] collection(byte[]... fonts) {
    int header = 12 + 4 * fonts.length;
    ByteBuffer out =
        ByteBuffer.allocate(header + Arrays.stream(fonts).mapToInt(f -> f.length).sum());
    out.order(ByteOrder.BIG_ENDIAN).putInt(0x74746366).putInt(0x00010000).putInt(fonts.length);
    int at = header;
    for (byte[] font : fonts) {
      out.putInt(at);
      at += font.length;
    }
    at = header;
    for (byte[] font : fonts) {
      out.put(at, font);
      for (int i = 0; i < ByteBuffer.wrap(font).getShort(4); i++) {
        int field = at + 12 + 16 * i + 8;
        out.putInt(field, out.getInt(field) + at);
      }
      at += font.length;
    }
    return out.array();
  }

  private static FontFace read(byte[] file) {
    try {
      return FontFace.of(ByteBuffer.wrap(file), 0);
    } catch (FontException e) {
      throw new AssertionError(e);
    }
  }

  private static int shape(int c) {
    if (BLANK.indexOf(c) >= 0) {
      return 7;
    }
    if (c == 0x3000) {
      return 8;
    }
    if (OPENING.indexOf(c) >= 0) {
      return 3;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return 2;
    }
    if (c == '·' || c == '\u2027') {
      return 4;
    }
    if (c == '—' || c == '―' || c == '…') {
      return 5;
    }
    return c < 0x2014 ? 6 : 1;
  }

  private static GlyphOutline box(int left, int bottom, int right, int top) {
    return new GlyphOutline(
        new int[] {left, left, right, right},
        new int[] {bottom, top, top, bottom},
        new boolean[] {true, true, true, true},
        new int[] {3},
        false);
  }

  private static IntStream of(int[]... ranges) {
    return Arrays.stream(ranges).flatMapToInt(Arrays::stream);
  }

  private static int[] range(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }
}
