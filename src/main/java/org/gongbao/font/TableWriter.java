package org.gongbao.font;

import java.util.Arrays;

/** A growing big-endian table. */
final class TableWriter {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  TableWriter u8(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
    return this;
  }

  TableWriter u16(int value) {
    return u8(value >> 8).u8(value);
  }

  /** Empties the table for the next use of its memory. */
  void clear() {
    size = 0;
  }

  TableWriter put(TableWriter more) {
    return put(more.bytes, more.size);
  }

  TableWriter u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  TableWriter put(byte[] more) {
    return put(more, more.length);
  }

  private TableWriter put(byte[] more, int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
    }
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
    return this;
  }

  /** Pads with zeros to a multiple of four bytes. */
  TableWriter pad() {
    while (size % 4 != 0) {
      u8(0);
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
