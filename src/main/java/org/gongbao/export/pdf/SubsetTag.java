package org.gongbao.export.pdf;

import java.util.zip.CRC32;

/**
 * The six letters and the plus sign before a subset font's name (ISO 32000-1 9.6.4). They follow
 * from the subset itself: equal subsets share a tag, different ones do not, every run writes the
 * same bytes.
 */
final class SubsetTag {
  private static final int LETTERS = 6;
  private static final int ALPHABET = 26;

  private SubsetTag() {}

  static String of(byte[] subset) {
    CRC32 crc = new CRC32();
    crc.update(subset);
    StringBuilder tag = new StringBuilder();
    long rest = crc.getValue();
    for (int i = 0; i < LETTERS; i++) {
      tag.append((char) ('A' + rest % ALPHABET));
      rest /= ALPHABET;
    }
    return tag.append('+').toString();
  }
}
