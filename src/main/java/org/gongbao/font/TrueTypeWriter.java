package org.gongbao.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a whole TrueType file from outlines, advances and a character map; same input, same bytes.
 */
final class TrueTypeWriter {
  /**
   * What does not depend on the chosen glyphs.
   *
   * @param name PostScript name
   * @param hhea ascender, descender, line gap in font units
   * @param dates the 16 bytes of created and modified
   * @param os2 a whole OS/2 table
   */
  record Frame(String name, String family, int unitsPerEm, int[] hhea, byte[] dates, byte[] os2) {}

  private final Frame frame;
  private final TableWriter glyf = new TableWriter();
  private final TableWriter hmtx = new TableWriter();
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final GlyphWriter glyphs = new GlyphWriter();
  private GlyphBox box = GlyphBox.EMPTY;
  private int widest;
  private int mostPoints;
  private int mostContours;

  TrueTypeWriter(Frame frame) {
    this.frame = frame;
  }

  /** Adds the next glyph and returns its id; the first is {@code .notdef}. */
  int add(GlyphOutline outline, int advance) {
    return add(count(), outline, advance);
  }

  /**
   * Adds a glyph and returns its id.
   *
   * @param id greater than those before; glyphs between are empty
   */
  int add(int id, GlyphOutline outline, int advance) {
    while (count() < id) {
      starts.add(glyf.size());
      hmtx.u16(0).u16(0);
    }
    GlyphBox ink = outline.box();
    glyphs.write(outline, ink, glyf);
    starts.add(glyf.size());
    hmtx.u16(advance).u16(ink.left());
    box = box.plus(ink);
    widest = Math.max(widest, advance);
    mostPoints = Math.max(mostPoints, outline.xs().length);
    mostContours = Math.max(mostContours, outline.ends().length);
    return id;
  }

  private int count() {
    return starts.size() - 1;
  }

  byte[] write(int[] codePoints, int[] ids) {
    // All entries are padded to four bytes, so that halved offsets are exact.
    boolean longLoca = glyf.size() > 2 * 0xFFFF;
    TableWriter loca = new TableWriter();
    for (int start : starts) {
      if (longLoca) {
        loca.u32(start);
      } else {
        loca.u16(start / 2);
      }
    }
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", frame.os2);
    tables.put("cmap", new CharacterMapWriter(codePoints, ids).write());
    tables.put("glyf", glyf.size() == 0 ? new byte[4] : glyf.toBytes());
    tables.put("head", head(longLoca));
    tables.put("hhea", hhea());
    tables.put("hmtx", hmtx.toBytes());
    tables.put("loca", loca.toBytes());
    tables.put("maxp", maxp());
    tables.put("name", name());
    tables.put("post", new TableWriter().u32(0x00030000).put(new byte[28]).toBytes());
    return assemble(tables);
  }

  private byte[] head(boolean longLoca) {
    TableWriter out = new TableWriter().u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5);
    // Flags: baseline at 0, left side bearing at 0.
    out.u16(3).u16(frame.unitsPerEm).put(frame.dates);
    out.u16(box.left()).u16(box.bottom()).u16(box.right()).u16(box.top());
    return out.u16(0).u16(3).u16(2).u16(longLoca ? 1 : 0).u16(0).toBytes();
  }

  private byte[] hhea() {
    TableWriter out = new TableWriter().u32(0x00010000);
    out.u16(frame.hhea[0]).u16(frame.hhea[1]).u16(frame.hhea[2]).u16(widest);
    out.u16(box.left()).u16(0).u16(box.right()).u16(1).u16(0).u16(0);
    return out.put(new byte[10]).u16(count()).toBytes();
  }

  private byte[] maxp() {
    TableWriter out = new TableWriter().u32(0x00010000).u16(count());
    return out.u16(mostPoints).u16(mostContours).u16(0).u16(0).u16(2).put(new byte[16]).toBytes();
  }

  private byte[] name() {
    Map<Integer, String> strings =
        new TreeMap<>(
            Map.of(
                FontNames.FAMILY,
                frame.family,
                2,
                "Regular",
                FontNames.FULL,
                frame.name,
                FontNames.POSTSCRIPT,
                frame.name));
    TableWriter out = new TableWriter().u16(0).u16(strings.size()).u16(6 + 12 * strings.size());
    TableWriter text = new TableWriter();
    strings.forEach(
        (id, string) -> {
          byte[] bytes = string.getBytes(StandardCharsets.UTF_16BE);
          out.u16(3).u16(1).u16(0x409).u16(id).u16(bytes.length).u16(text.size());
          text.put(bytes);
        });
    return out.put(text.toBytes()).toBytes();
  }

  private static byte[] assemble(Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    TableWriter out = new TableWriter().u32(0x00010000).u16(count).u16(16 * power);
    out.u16(Integer.numberOfTrailingZeros(power)).u16(16 * (count - power));
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.u32(sum(bytes)).u32(at).u32(bytes.length);
      if (table.getKey().equals("head")) {
        head = at;
      }
      at += (bytes.length + 3) / 4 * 4;
    }
    tables.values().forEach(bytes -> out.put(bytes).pad());
    byte[] file = out.toBytes();
    long adjustment = 0xB1B0AFBAL - sum(file);
    for (int i = 0; i < 4; i++) {
      file[head + 8 + i] = (byte) (adjustment >> 8 * (3 - i));
    }
    return file;
  }

  private static long sum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFFL) << 8 * (3 - i % 4);
    }
    return sum & 0xFFFFFFFFL;
  }
}
