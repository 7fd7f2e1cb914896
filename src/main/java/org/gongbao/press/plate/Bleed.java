package org.gongbao.press.plate;

import java.util.List;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
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
import org.gongbao.page.Surround;

/**
 * Lets what touches the cut run on to the end of the bleed, so that a cut a little off shows no
 * white edge (R70): rules and bands grow at the edges they touch, pictures are enlarged as little
 * as that takes, never stretched.
 */
public final class Bleed {
  private final Size trim;
  private final long bleed;

  private Bleed(Page page) {
    this.trim = page.trim();
    this.bleed = page.surround().bleed().units();
  }

  /** The pages on sheets with this much paper around the trim. */
  public static PagedDocument extend(PagedDocument document, Surround surround) {
    return document.with(document.pages().stream().map(page -> extend(page.on(surround))).toList());
  }

  private static Page extend(Page page) {
    Bleed bleed = new Bleed(page);
    List<PageItem> items = page.items().stream().map(bleed::extend).toList();
    return page.with(items);
  }

  private PageItem extend(PageItem item) {
    return switch (item) {
      case RuleItem rule ->
          new RuleItem(grown(rule.area(), Touch.of(rule.area(), trim)), rule.ink(), rule.leaf());
      case ImageItem image -> new ImageItem(enlarged(image.area()), image.image(), image.leaf());
      case TextItem t -> t;
      case DotItem d -> d;
      // What is turned stands inside the type area, furniture where it was put.
      case TurnedItem t -> t;
      case FormItem f -> f;
      case LinkItem l -> l;
    };
  }

  private Rect grown(Rect area, Touch touch) {
    long left = touch.left() ? -bleed : area.x().units();
    long top = touch.top() ? -bleed : area.y().units();
    long right = touch.right() ? trim.width().units() + bleed : area.right().units();
    long foot = touch.foot() ? trim.height().units() + bleed : area.bottom().units();
    return rect(left, top, right - left, foot - top);
  }

  private Rect enlarged(Rect area) {
    Touch touch = Touch.ofPicture(area, trim, bleed);
    if (!touch.any()) {
      return area;
    }
    Rect needed = grown(area, touch);
    double factor =
        Math.max(
            (double) needed.width().units() / area.width().units(),
            (double) needed.height().units() / area.height().units());
    long width = Math.max(Math.round(area.width().units() * factor), needed.width().units());
    long height = Math.max(Math.round(area.height().units() * factor), needed.height().units());
    return rect(
        edge(needed.x(), needed.width(), width, touch.left(), touch.right()),
        edge(needed.y(), needed.height(), height, touch.top(), touch.foot()),
        width,
        height);
  }

  /** Where a picture of this length begins, for what it must cover; spare length goes outwards. */
  private static long edge(Length from, Length needed, long length, boolean first, boolean last) {
    long spare = length - needed.units();
    return from.units() - (first == last ? spare / 2 : first ? spare : 0);
  }

  private static Rect rect(long x, long y, long width, long height) {
    return new Rect(new Length(x), new Length(y), new Length(width), new Length(height));
  }
}
