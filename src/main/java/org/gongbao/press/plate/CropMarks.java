package org.gongbao.press.plate;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.font.FontBook;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.Form;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PagedDocument;

/**
 * Puts the marks of the press around the bleed (R70): where to cut at the four corners, in the
 * middle of each side whether the plates meet, and a line that says which page this is. The marks
 * print on every plate and are one form for all pages.
 */
public final class CropMarks {
  /** The paper that marks need outside the bleed. */
  public static final Length SLUG = Length.millimetres(15);

  private static final long HAIRLINE = Length.points(0.25).units();

  /** From the end of the bleed to the nearest mark. */
  private static final long GAP = Length.millimetres(2).units();

  private static final long LENGTH = Length.millimetres(10).units();

  /** Registration marks: a ring and a cross that reaches out of it. */
  private static final long RING = Length.millimetres(2).units();

  private static final long ARM = Length.millimetres(3.5).units();

  private final Size trim;
  private final long bleed;

  /** The corner of the trim on the sheet. */
  private final long corner;

  private final List<PageItem> items = new ArrayList<>();

  private CropMarks(Page page) {
    this.trim = page.trim();
    this.bleed = page.surround().bleed().units();
    this.corner = page.surround().width().units();
  }

  /**
   * Marks pages that lie on sheets with room for it.
   *
   * @param fonts for the line about the page
   */
  public static PagedDocument put(PagedDocument document, FontBook fonts) {
    List<Page> marked = new ArrayList<>();
    SlugLine slug = new SlugLine(document, fonts);
    for (Page page : document.pages()) {
      List<PageItem> items = new ArrayList<>(page.items());
      long edge = -page.surround().width().units();
      items.add(new FormItem(edge, edge, 0, new CropMarks(page).form()));
      items.addAll(slug.of(page, marked.size() + 1));
      marked.add(page.with(items));
    }
    return document.with(marked);
  }

  private Form form() {
    long wide = trim.width().units();
    long high = trim.height().units();
    long near = corner - bleed - GAP;
    for (long x : new long[] {corner, corner + wide}) {
      upright(x, near - LENGTH, LENGTH);
      upright(x, corner + high + bleed + GAP, LENGTH);
    }
    for (long y : new long[] {corner, corner + high}) {
      level(near - LENGTH, y, LENGTH);
      level(corner + wide + bleed + GAP, y, LENGTH);
    }
    long middle = near - LENGTH / 2;
    registration(corner + wide / 2, middle);
    registration(corner + wide / 2, 2 * corner + high - middle);
    registration(middle, corner + high / 2);
    registration(2 * corner + wide - middle, corner + high / 2);
    Length sheetWide = new Length(wide + 2 * corner);
    return new Form(new Size(sheetWide, new Length(high + 2 * corner)), items);
  }

  private void registration(long x, long y) {
    items.add(new DotItem(x, y, RING, Ink.REGISTRATION, PageItem.ARTIFACT));
    items.add(new DotItem(x, y, RING - HAIRLINE, Ink.PAPER, PageItem.ARTIFACT));
    upright(x, y - ARM, 2 * ARM);
    level(x - ARM, y, 2 * ARM);
  }

  private void upright(long x, long y, long length) {
    rule(x - HAIRLINE / 2, y, HAIRLINE, length);
  }

  private void level(long x, long y, long length) {
    rule(x, y - HAIRLINE / 2, length, HAIRLINE);
  }

  private void rule(long x, long y, long width, long height) {
    Rect area = new Rect(new Length(x), new Length(y), new Length(width), new Length(height));
    items.add(new RuleItem(area, Ink.REGISTRATION, PageItem.ARTIFACT));
  }
}
