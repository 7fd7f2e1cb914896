package org.gongbao.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;

/** The table directory of one face: finds tables, and copies out only those asked for. */
final class TrueTypeFile {
  private static final int TTCF = 0x74746366;
  private static final int OTTO = 0x4F54544F;
  private static final int TRUE = 0x74727565;
  private static final int VERSION_1 = 0x00010000;
  private static final int MOST_FACES = 256;

  private record Range(int offset, int length) {}

  private final ByteBuffer file;
  private final int signature;
  private final Map<String, Range> tables;

  private TrueTypeFile(ByteBuffer file, int signature, Map<String, Range> tables) {
    this.file = file;
    this.signature = signature;
    this.tables = tables;
  }

  /** How many faces a file holds. */
  static int faces(ByteBuffer whole) {
    TableBytes head = read(whole.slice(), 0, 12, "file header");
    return head.u32(0) == TTCF ? Math.min(head.count(8), MOST_FACES) : 1;
  }

  /**
   * Reads the directory of a face.
   *
   * @throws DamagedFont for anything that is no TrueType or OpenType face
   */
  static TrueTypeFile open(ByteBuffer whole, int index) {
    ByteBuffer file = whole.slice();
    TableBytes head = read(file, 0, 12, "file header");
    int start = 0;
    if (head.u32(0) == TTCF) {
      int faces = head.count(8);
      if (index < 0 || index >= faces) {
        throw new DamagedFont("no face " + index + " in a collection of " + faces);
      }
      start = read(file, 12L + 4L * index, 4, "ttcf").count(0);
    } else if (index != 0) {
      throw new DamagedFont("no face " + index + " in a file of one");
    }
    TableBytes header = read(file, start, 12, "table directory");
    int signature = (int) header.u32(0);
    Map<String, Range> tables = directory(file, start, header.u16(4));
    if (signature != VERSION_1 && signature != TRUE && signature != OTTO) {
      throw new DamagedFont("not a TrueType file");
    }
    return new TrueTypeFile(file, signature, tables);
  }

  /**
   * Refuses outlines that are damaged when subset.
   *
   * @throws FontException {@code FONT_CFF}
   */
  void requireTrueTypeOutlines() throws FontException {
    boolean cff = tables.containsKey("CFF ") || tables.containsKey("CFF2");
    if (signature == OTTO || cff && !tables.containsKey("glyf")) {
      throw new FontException(Code.FONT_CFF, "CFF");
    }
  }

  private static Map<String, Range> directory(ByteBuffer file, int start, int count) {
    TableBytes entries = read(file, start + 12L, 16 * count, "table directory");
    Map<String, Range> tables = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int at = 16 * i;
      StringBuilder tag = new StringBuilder(4);
      for (int k = 0; k < 4; k++) {
        tag.append((char) entries.u8(at + k));
      }
      long offset = entries.u32(at + 8);
      long length = entries.u32(at + 12);
      // A table outside the file counts only when it is asked for; some fonts have stale DSIGs.
      if (offset + length <= file.limit()) {
        tables.put(tag.toString(), new Range((int) offset, (int) length));
      }
    }
    return tables;
  }

  /** A copy of a table the face cannot do without. */
  TableBytes table(String tag) {
    return optional(tag).orElseThrow(() -> new DamagedFont("no table " + tag));
  }

  Optional<TableBytes> optional(String tag) {
    return Optional.ofNullable(tables.get(tag)).map(r -> read(file, r.offset, r.length, tag));
  }

  int length(String tag) {
    Range range = tables.get(tag);
    if (range == null) {
      throw new DamagedFont("no table " + tag);
    }
    return range.length;
  }

  /** A copy of part of a table, for those too large to copy whole. */
  TableBytes part(String tag, long from, int length) {
    if (from < 0 || length < 0 || from + length > length(tag)) {
      throw new DamagedFont(tag + ": too short");
    }
    return read(file, tables.get(tag).offset + from, length, tag);
  }

  private static TableBytes read(ByteBuffer file, long from, int length, String name) {
    if (from + length > file.limit()) {
      throw new DamagedFont(name + ": too short");
    }
    byte[] bytes = new byte[length];
    file.get((int) from, bytes);
    return new TableBytes(bytes, name);
  }
}
