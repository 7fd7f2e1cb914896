package org.gongbao.press.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;

/**
 * The line outside the bleed that says which page this is: issue, page label, number of the sheet.
 * It stands at the foot, left of the middle, and is cut short where it would reach the mark there.
 */
final class SlugLine {
  private static final long SIZE = Length.points(6).units();

  /** From the end of the bleed to the baseline. */
  private static final long DOWN = Length.millimetres(9).units();

  /** From the edge of the trim to the line, and from the line to the mark in the middle. */
  private static final long INSET = Length.millimetres(8).units();

  private static final String GAP = "\u3000";
  private static final String CUT = "…";

  private final String issue;
  private final int pages;
  private final FontBook fonts;

  SlugLine(PagedDocument document, FontBook fonts) {
    this.issue = document.info().title();
    this.pages = document.pages().size();
    this.fonts = fonts;
  }

  /**
   * The line of a page.
   *
   * @param number of the page in the file, from 1
   */
  List<TextItem> of(Page page, int number) {
    Surround surround = page.surround();
    long baseline = page.trim().height().units() + surround.bleed().units() + DOWN;
    long room = page.trim().width().units() / 2 - 2 * INSET;
    String sheet = GAP + page.label().text() + GAP + number + "/" + pages;
    return set(cut(room - width(sheet)) + sheet, INSET, baseline);
  }

  /** The name of the issue, or as much of it as there is room for. */
  private String cut(long room) {
    if (width(issue) <= room) {
      return issue;
    }
    int kept = issue.length();
    while (kept > 0 && width(issue.substring(0, kept) + CUT) > room) {
      kept = issue.offsetByCodePoints(kept, -1);
    }
    return issue.substring(0, kept) + CUT;
  }

  private long width(String text) {
    return text.codePoints()
        .mapToLong(c -> face(c).map(face -> face.advance(c, SIZE)).orElse(0L))
        .sum();
  }

  /** One item for each run in one face; what no font has is left out. */
  private List<TextItem> set(String text, long left, long baseline) {
    List<TextItem> items = new ArrayList<>();
    long x = left;
    for (int codePoint : text.codePoints().toArray()) {
      Optional<FontFace> face = face(codePoint);
      if (face.isPresent()) {
        long advance = face.get().advance(codePoint, SIZE);
        items.add(
            new TextItem(
                x,
                baseline,
                Character.toString(codePoint),
                new long[] {advance},
                face.get(),
                SIZE,
                Ink.BLACK,
                PageItem.ARTIFACT));
        x += advance;
      }
    }
    return items;
  }

  private Optional<FontFace> face(int codePoint) {
    return fonts.face(FontRole.SONG, codePoint);
  }
}
