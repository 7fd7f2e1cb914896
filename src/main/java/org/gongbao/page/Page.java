package org.gongbao.page;

import java.util.List;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/**
 * One finished page.
 *
 * @param trim the size of the cut page
 * @param typeArea 版心: where the text stands, folios and running heads outside it
 * @param items in drawing order; none on a blank page
 */
public record Page(Size trim, Rect typeArea, PageLabel label, List<PageItem> items) {
  public Page {
    items = List.copyOf(items);
  }
}
