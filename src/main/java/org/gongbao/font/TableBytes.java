package org.gongbao.font;

import java.util.Arrays;

/** Big-endian reads from a copy of one table; a read past the end means a damaged font. */
final class TableBytes {
  private final byte[] bytes;
  private final String name;

  TableBytes(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  int length() {
    return bytes.length;
  }

  int u8(int at) {
    check(at, 1);
    return bytes[at] & 0xFF;
  }

  int u16(int at) {
    check(at, 2);
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** An unsigned 32-bit value that counts or points, so that it must fit an {@code int}. */
  int count(int at) {
    long value = u32(at);
    if (value > Integer.MAX_VALUE) {
      throw new DamagedFont(name + ": " + value);
    }
    return (int) value;
  }

  byte[] copy(int at, int length) {
    check(at, length);
    return Arrays.copyOfRange(bytes, at, at + length);
  }

  private void check(int at, int length) {
    if (at < 0 || length < 0 || at > bytes.length - length) {
      throw new DamagedFont(name + ": too short");
    }
  }
}
