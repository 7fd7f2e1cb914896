package org.gongbao.font;

/** Writes {@code cmap}: format 4 for the BMP, format 12 when it does not reach. */
final class CharacterMapWriter {
  private static final int LAST_BMP = 0xFFFE;

  private final int[] codePoints;
  private final int[] glyphs;

  /**
   * @param codePoints ascending
   */
  CharacterMapWriter(int[] codePoints, int[] glyphs) {
    this.codePoints = codePoints;
    this.glyphs = glyphs;
  }

  byte[] write() {
    byte[] four = format4();
    boolean whole = codePoints.length == 0 || codePoints[codePoints.length - 1] <= LAST_BMP;
    boolean hasFour = four.length <= 0xFFFF;
    boolean hasTwelve = !whole || !hasFour;
    int tables = (hasFour ? 1 : 0) + (hasTwelve ? 1 : 0);
    TableWriter out = new TableWriter().u16(0).u16(tables);
    int offset = 4 + 8 * tables;
    if (hasFour) {
      out.u16(3).u16(1).u32(offset);
      offset += four.length;
    }
    if (hasTwelve) {
      out.u16(3).u16(10).u32(offset);
    }
    if (hasFour) {
      out.put(four);
    }
    if (hasTwelve) {
      out.put(format12());
    }
    return out.toBytes();
  }

  /** Where the run of consecutive characters and glyphs that starts at {@code from} ends. */
  private int runEnd(int from, int last) {
    int to = from + 1;
    while (to < codePoints.length
        && codePoints[to] <= last
        && codePoints[to] == codePoints[to - 1] + 1
        && glyphs[to] == glyphs[to - 1] + 1) {
      to++;
    }
    return to;
  }

  private byte[] format4() {
    TableWriter ends = new TableWriter();
    TableWriter starts = new TableWriter();
    TableWriter deltas = new TableWriter();
    int segments = 1;
    for (int i = 0; i < codePoints.length && codePoints[i] <= LAST_BMP; segments++) {
      int to = runEnd(i, LAST_BMP);
      starts.u16(codePoints[i]);
      ends.u16(codePoints[to - 1]);
      deltas.u16(glyphs[i] - codePoints[i]);
      i = to;
    }
    starts.u16(0xFFFF);
    ends.u16(0xFFFF);
    deltas.u16(1);
    int power = Integer.highestOneBit(segments);
    TableWriter out = new TableWriter();
    out.u16(4).u16(16 + 8 * segments).u16(0).u16(2 * segments).u16(2 * power);
    out.u16(Integer.numberOfTrailingZeros(power)).u16(2 * (segments - power));
    out.put(ends.toBytes()).u16(0).put(starts.toBytes()).put(deltas.toBytes());
    return out.put(new byte[2 * segments]).toBytes();
  }

  private byte[] format12() {
    TableWriter groups = new TableWriter();
    for (int i = 0; i < codePoints.length; ) {
      int to = runEnd(i, Character.MAX_CODE_POINT);
      groups.u32(codePoints[i]).u32(codePoints[to - 1]).u32(glyphs[i]);
      i = to;
    }
    TableWriter out = new TableWriter().u16(12).u16(0).u32(16L + groups.size()).u32(0);
    return out.u32(groups.size() / 12).put(groups.toBytes()).toBytes();
  }
}
