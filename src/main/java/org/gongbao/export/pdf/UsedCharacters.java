package org.gongbao.export.pdf;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongbao.font.FontFace;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;

/** The characters a document draws in each face; faces in the order of first use. */
final class UsedCharacters {
  private final Map<FontFace, BitSet> used = new LinkedHashMap<>();

  private UsedCharacters() {}

  static UsedCharacters of(PagedDocument document) {
    UsedCharacters characters = new UsedCharacters();
    for (Page page : document.pages()) {
      for (PageItem item : page.items()) {
        if (item instanceof TextItem text) {
          BitSet face = characters.used.computeIfAbsent(text.face(), f -> new BitSet());
          text.text().codePoints().forEach(face::set);
        }
      }
    }
    return characters;
  }

  Iterable<FontFace> faces() {
    return used.keySet();
  }

  /** Ascending. */
  int[] in(FontFace face) {
    return used.get(face).stream().toArray();
  }
}
