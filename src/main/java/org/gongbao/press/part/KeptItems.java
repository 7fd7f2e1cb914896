package org.gongbao.press.part;

import java.util.List;
import java.util.Optional;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;

/** Items of a part: those of the issue, with links that lead to the pages as they now count. */
final class KeptItems {
  private final KeptPages pages;
  private int lostLinks;

  KeptItems(KeptPages pages) {
    this.pages = pages;
  }

  /** Links left out so far, for their pages are not kept. */
  int lostLinks() {
    return lostLinks;
  }

  List<PageItem> of(List<PageItem> items) {
    return items.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<PageItem> of(PageItem item) {
    return switch (item) {
      case TextItem text -> Optional.of(text);
      case RuleItem rule -> Optional.of(rule);
      case ImageItem image -> Optional.of(image);
      case DotItem dot -> Optional.of(dot);
      case FormItem form -> Optional.of(form);
      case TurnedItem turned ->
          Optional.of(new TurnedItem(turned.x(), turned.y(), of(turned.items())));
      case LinkItem link -> {
        Optional<PageItem> moved =
            pages.moved(link.target()).map(to -> new LinkItem(link.area(), to, link.leaf()));
        lostLinks += moved.isPresent() ? 0 : 1;
        yield moved;
      }
    };
  }
}
