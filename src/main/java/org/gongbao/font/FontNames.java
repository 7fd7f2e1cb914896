package org.gongbao.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The strings of a {@code name} table that are written in Unicode or in plain ASCII. */
final class FontNames {
  static final int FAMILY = 1;
  static final int FULL = 4;
  static final int POSTSCRIPT = 6;
  static final int LICENCE = 13;
  static final int LICENCE_ADDRESS = 14;
  static final int TYPOGRAPHIC_FAMILY = 16;

  private static final int ENGLISH = 0x409;

  private record Entry(int id, int language, String text) {}

  private final List<Entry> entries = new ArrayList<>();

  private FontNames() {}

  static FontNames read(TableBytes table) {
    FontNames names = new FontNames();
    int count = table.u16(2);
    int strings = table.u16(4);
    for (int i = 0; i < count; i++) {
      int at = 6 + 12 * i;
      int platform = table.u16(at);
      int length = table.u16(at + 8);
      int start = strings + table.u16(at + 10);
      boolean unicode = platform == 0 || platform == 3 && table.u16(at + 2) % 9 == 1;
      boolean roman = platform == 1 && table.u16(at + 2) == 0;
      // A string outside the table is skipped: old fonts have such, and nothing hangs on them.
      if ((unicode || roman) && start + length <= table.length()) {
        byte[] bytes = table.copy(start, length);
        String text =
            new String(bytes, unicode ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        int language = unicode ? table.u16(at + 4) : ENGLISH;
        names.entries.add(new Entry(table.u16(at + 6), language, text.strip()));
      }
    }
    return names;
  }

  /** A name in English where there is one, else in the first language that has it. */
  Optional<String> find(int id) {
    Optional<String> other = Optional.empty();
    for (Entry entry : entries) {
      if (entry.id == id && !entry.text.isEmpty()) {
        if (entry.language == ENGLISH) {
          return Optional.of(entry.text);
        }
        other = other.or(() -> Optional.of(entry.text));
      }
    }
    return other;
  }

  /** Every family, full and PostScript name, in all languages. */
  List<String> all() {
    return entries.stream()
        .filter(
            e -> e.id == FAMILY || e.id == FULL || e.id == POSTSCRIPT || e.id == TYPOGRAPHIC_FAMILY)
        .map(Entry::text)
        .distinct()
        .toList();
  }

  /** The PostScript name, made of the letters PDF and PostScript allow in a font name. */
  String postScript() {
    String name = find(POSTSCRIPT).or(() -> find(FULL)).or(() -> find(FAMILY)).orElse("");
    StringBuilder plain = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c > 0x20 && c < 0x7F && "[](){}<>/%#,".indexOf(c) < 0 && plain.length() < 63) {
        plain.append(c);
      }
    }
    return plain.isEmpty() ? "Unnamed" : plain.toString();
  }
}
