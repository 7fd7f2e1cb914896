package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;

/** Sets the few words of a proof's furniture at their natural widths. */
final class SmallType {
  private final FontBook fonts;
  private final FontRole role;
  private final long size;
  private final Ink ink;

  SmallType(FontBook fonts, FontRole role, long size, Ink ink) {
    this.fonts = fonts;
    this.role = role;
    this.size = size;
    this.ink = ink;
  }

  private record Glyph(int codePoint, FontFace face) {}

  /** The width of a text, in 1/65536 pt. */
  long width(String text) {
    return glyphs(text).stream().mapToLong(g -> g.face.advance(g.codePoint, size)).sum();
  }

  /** Items of one face each. */
  List<PageItem> set(String text, long x, long baseline) {
    List<PageItem> items = new ArrayList<>();
    List<Glyph> glyphs = glyphs(text);
    long pen = x;
    for (int from = 0; from < glyphs.size(); ) {
      FontFace face = glyphs.get(from).face;
      int to = from;
      while (to < glyphs.size() && glyphs.get(to).face.equals(face)) {
        to++;
      }
      int[] codePoints = glyphs.subList(from, to).stream().mapToInt(Glyph::codePoint).toArray();
      long[] advances = new long[codePoints.length];
      for (int i = 0; i < advances.length; i++) {
        advances[i] = face.advance(codePoints[i], size);
      }
      String run = new String(codePoints, 0, codePoints.length);
      TextItem item =
          new TextItem(pen, baseline, run, advances, face, size, ink, PageItem.ARTIFACT);
      items.add(item);
      pen = item.end();
      from = to;
    }
    return items;
  }

  /** The characters that no font has. */
  List<Integer> missing(String text) {
    return text.codePoints().filter(c -> face(c).isEmpty()).boxed().toList();
  }

  private List<Glyph> glyphs(String text) {
    return text.codePoints()
        .mapToObj(c -> face(c).map(face -> new Glyph(c, face)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<FontFace> face(int codePoint) {
    return Stream.concat(Stream.of(role), role.lenders().stream())
        .flatMap(lender -> fonts.face(lender, codePoint).stream())
        .findFirst();
  }
}
