package org.gongbao.press.plate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.PagedDocument;

/**
 * Finds what a cut a little off would spoil (R70): text less than 5 mm from the trim, and rules and
 * pictures that end just short of it, where a thin strip of paper would be left. Each leaf is
 * reported once, and of what repeats from page to page the first.
 */
public final class SafeArea {
  /** Room of text from the cut (R70). */
  private static final long SAFE = Length.millimetres(5).units();

  /** The body of a character above and below its baseline, in 1/1000 em. */
  private static final long ABOVE = 880;

  private static final long BELOW = 120;

  private final Map<Integer, SourceSpan> spans;
  private final long bleed;
  private final Diagnostics diagnostics;
  private final Set<Integer> texts = new HashSet<>();
  private final Set<Integer> others = new HashSet<>();

  private SafeArea(PagedDocument document, Length bleed, Diagnostics diagnostics) {
    this.spans = document.spans();
    this.bleed = bleed.units();
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a finding for all that stands too near the cut.
   *
   * @param bleed what ends nearer to the trim than this, and does not touch it, is too near
   */
  public static void check(PagedDocument document, Length bleed, Diagnostics diagnostics) {
    SafeArea area = new SafeArea(document, bleed, diagnostics);
    for (Page page : document.pages()) {
      area.check(page, page.items(), 0, 0, false);
    }
  }

  /** Items as they lie, or turned about a corner of the page. */
  private void check(Page page, List<PageItem> items, long x, long y, boolean turned) {
    for (PageItem item : items) {
      switch (item) {
        case TextItem text -> text(page, text, placed(box(text), x, y, turned));
        case RuleItem rule -> {
          Rect area = placed(rule.area(), x, y, turned);
          other(page, rule, area, Touch.of(area, page.trim()));
        }
        case ImageItem image -> {
          Rect area = placed(image.area(), x, y, turned);
          other(page, image, area, Touch.ofPicture(area, page.trim(), bleed));
        }
        case TurnedItem inner -> check(page, inner.items(), inner.x(), inner.y(), true);
        case DotItem d -> {}
        case FormItem f -> {}
        case LinkItem l -> {}
      }
    }
  }

  private static Rect box(TextItem text) {
    Length size = new Length(text.size());
    Length top = new Length(text.baseline()).minus(size.thousandths(ABOVE));
    Length height = size.thousandths(ABOVE + BELOW);
    return new Rect(new Length(text.x()), top, new Length(text.end() - text.x()), height);
  }

  /** What grows right in a turned item goes up the page, what grows down goes right. */
  private static Rect placed(Rect area, long x, long y, boolean turned) {
    return turned
        ? new Rect(
            new Length(x).plus(area.y()),
            new Length(y).minus(area.right()),
            area.height(),
            area.width())
        : area;
  }

  private void text(Page page, TextItem text, Rect area) {
    long nearest = Long.MAX_VALUE;
    for (long distance : distances(page, area)) {
      nearest = Math.min(nearest, distance);
    }
    if (nearest < SAFE && texts.add(text.leaf())) {
      report(Code.CUT_TEXT_NEAR, page, text, nearest, text.text());
    }
  }

  private void other(Page page, PageItem item, Rect area, Touch touch) {
    boolean[] touches = {touch.left(), touch.top(), touch.right(), touch.foot()};
    long[] distances = distances(page, area);
    for (int edge = 0; edge < touches.length; edge++) {
      if (!touches[edge] && distances[edge] < bleed && others.add(item.leaf())) {
        report(Code.CUT_ITEM_NEAR, page, item, distances[edge], "");
      }
    }
  }

  private void report(Code code, Page page, PageItem item, long distance, String words) {
    diagnostics.add(
        code,
        spans.getOrDefault(item.leaf(), SourceSpan.NONE),
        page.label().text(),
        Math.round(new Length(distance).toMillimetres() * 10) / 10.0,
        words);
  }

  /** From the left, the top, the right and the foot of the trim to the same edge of an area. */
  private static long[] distances(Page page, Rect area) {
    return new long[] {
      area.x().units(),
      area.y().units(),
      page.trim().width().units() - area.right().units(),
      page.trim().height().units() - area.bottom().units()
    };
  }
}
