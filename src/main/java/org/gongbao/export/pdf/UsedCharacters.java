package org.gongbao.export.pdf;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.font.FontFace;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;

/** The characters a document draws in each face; faces in the order of first use. */
final class UsedCharacters {
  private final Map<FontFace, BitSet> used = new LinkedHashMap<>();

  private UsedCharacters() {}

  static UsedCharacters of(PagedDocument document) {
    UsedCharacters characters = new UsedCharacters();
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        BitSet face = characters.used.computeIfAbsent(text.face(), f -> new BitSet());
        add(text.text(), face);
      }
    }
    return characters;
  }

  private static void add(String text, BitSet characters) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      characters.set(codePoint);
      i += Character.charCount(codePoint);
    }
  }

  /** In order of first use. */
  List<FontFace> faces() {
    return List.copyOf(used.keySet());
  }

  /** Ascending. */
  int[] in(FontFace face) {
    return used.get(face).stream().toArray();
  }
}
