package org.gongbao.page;

import java.util.List;
import org.gongbao.geom.Size;

/**
 * Items that many pages show alike, written once: the furniture of a proof. All of it is an
 * artifact.
 *
 * @param size of the area the items lie in; their coordinates begin at its top left corner
 */
public record Form(Size size, List<PageItem> items) {
  public Form {
    items = List.copyOf(items);
  }
}
