package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.List;
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

/** Where ink lies on a page, so that furniture keeps off it. */
final class InkBoxes {
  /** Text reaches so far above and below its baseline, in 1/1000 em. */
  private static final long ABOVE = 900;

  private static final long BELOW = 250;

  private final List<Box> boxes = new ArrayList<>();

  private record Box(long left, long top, long right, long bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isIn(Box other) {
      return left >= other.left
          && right <= other.right
          && top >= other.top
          && bottom <= other.bottom;
    }

    /** On the page, for a box in what is turned. */
    Box turned(TurnedItem by) {
      return new Box(by.x() + top, by.y() - right, by.x() + bottom, by.y() - left);
    }
  }

  private final Box trim;

  private InkBoxes(Size trim) {
    this.trim = new Box(0, 0, trim.width().units(), trim.height().units());
  }

  static InkBoxes of(Page page) {
    InkBoxes ink = new InkBoxes(page.trim());
    ink.add(page.items());
    return ink;
  }

  void add(List<PageItem> items) {
    items.forEach(item -> boxes.addAll(boxes(item)));
  }

  /** Whether the page reaches where these items would lie, and nothing lies there. */
  boolean free(List<PageItem> items) {
    return items.stream()
        .flatMap(item -> boxes(item).stream())
        .allMatch(wanted -> wanted.isIn(trim) && boxes.stream().noneMatch(wanted::meets));
  }

  private static List<Box> boxes(PageItem item) {
    return switch (item) {
      case TextItem text ->
          List.of(
              new Box(
                  text.x(),
                  text.baseline() - text.size() * ABOVE / 1000,
                  text.end(),
                  text.baseline() + text.size() * BELOW / 1000));
      case RuleItem rule -> List.of(box(rule.area()));
      case ImageItem image -> List.of(box(image.area()));
      case DotItem dot ->
          List.of(
              new Box(
                  dot.x() - dot.radius(),
                  dot.y() - dot.radius(),
                  dot.x() + dot.radius(),
                  dot.y() + dot.radius()));
      case TurnedItem turned ->
          turned.items().stream()
              .flatMap(inner -> boxes(inner).stream())
              .map(box -> box.turned(turned))
              .toList();
      // What is clicked has no ink, and what pages share is furniture itself.
      case LinkItem link -> List.of();
      case FormItem form -> List.of();
    };
  }

  private static Box box(Rect area) {
    return new Box(area.x().units(), area.y().units(), area.right().units(), area.bottom().units());
  }
}
