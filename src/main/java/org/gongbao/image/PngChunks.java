package org.gongbao.image;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.gongbao.diag.Code;

/** The chunks of a PNG, whole and in order (PNG, third edition, 5.3). */
public final class PngChunks {
  private static final int SIGNATURE = 8;

  private final byte[] bytes;
  private final List<Chunk> chunks;

  private PngChunks(byte[] bytes, List<Chunk> chunks) {
    this.bytes = bytes;
    this.chunks = chunks;
  }

  /** A chunk by its type and where its data stands. */
  private record Chunk(String type, int from, int to) {}

  /** The chunks of a file that {@link ImageFile} has taken. */
  public static PngChunks of(ImageAsset asset) {
    return of(asset.bytes());
  }

  /**
   * The chunks of a file.
   *
   * @throws ImageFault when one is damaged or the last is missing
   */
  static PngChunks of(byte[] bytes) {
    ImageBytes file = new ImageBytes(bytes, 0, bytes.length, true);
    List<Chunk> chunks = new ArrayList<>();
    int at = SIGNATURE;
    while (chunks.isEmpty() || !chunks.getLast().type.equals("IEND")) {
      long length = file.u4(at);
      String type = "" + (char) file.u1(at + 4) + (char) file.u1(at + 5);
      type += "" + (char) file.u1(at + 6) + (char) file.u1(at + 7);
      if (length > file.length() - at - 12L) {
        throw new ImageFault(Code.IMAGE_BROKEN, type);
      }
      int from = at + 8;
      int to = from + (int) length;
      CRC32 sum = new CRC32();
      sum.update(bytes, at + 4, to - at - 4);
      if (sum.getValue() != file.u4(to)) {
        throw new ImageFault(Code.IMAGE_BROKEN, type);
      }
      chunks.add(new Chunk(type, from, to));
      at = to + 4;
    }
    return new PngChunks(bytes, chunks);
  }

  public boolean has(String type) {
    return chunks.stream().anyMatch(chunk -> chunk.type.equals(type));
  }

  /** The data of all chunks of a type, joined; empty when there are none. */
  public byte[] data(String type) {
    List<Chunk> all = chunks.stream().filter(chunk -> chunk.type.equals(type)).toList();
    byte[] data = new byte[all.stream().mapToInt(chunk -> chunk.to - chunk.from).sum()];
    int length = 0;
    for (Chunk chunk : all) {
      System.arraycopy(bytes, chunk.from, data, length, chunk.to - chunk.from);
      length += chunk.to - chunk.from;
    }
    return data;
  }

  /** Whether the first chunk is of a type. */
  boolean opensWith(String type) {
    return chunks.getFirst().type.equals(type);
  }
}
