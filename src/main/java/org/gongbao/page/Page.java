package org.gongbao.page;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;

/**
 * One finished page.
 *
 * @param trim the size of the cut page
 * @param surround the paper around the trim; items count from the trim's corner all the same
 * @param typeArea 版心: where the text stands, folios and running heads outside it
 * @param items in drawing order; none on a blank page
 */
public record Page(
    Size trim, Surround surround, Rect typeArea, PageLabel label, List<PageItem> items) {
  public Page {
    items = List.copyOf(items);
  }

  /** The page as typeset: the sheet ends at the trim. */
  public Page(Size trim, Rect typeArea, PageLabel label, List<PageItem> items) {
    this(trim, Surround.NONE, typeArea, label, items);
  }

  /** The same page with other items. */
  public Page with(List<PageItem> others) {
    return new Page(trim, surround, typeArea, label, others);
  }

  /** The same page on a larger sheet. */
  public Page on(Surround paper) {
    return new Page(trim, paper, typeArea, label, items);
  }

  /** The text on the page in drawing order, turned or not. */
  public List<TextItem> texts() {
    return items.stream().flatMap(Page::texts).toList();
  }

  private static Stream<TextItem> texts(PageItem item) {
    return switch (item) {
      case TextItem text -> Stream.of(text);
      case TurnedItem turned -> turned.items().stream().flatMap(Page::texts);
      case FormItem form -> form.form().items().stream().flatMap(Page::texts);
      case RuleItem r -> Stream.empty();
      case ImageItem i -> Stream.empty();
      case DotItem d -> Stream.empty();
      case LinkItem l -> Stream.empty();
    };
  }
}
