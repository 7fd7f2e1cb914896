package org.gongbao.page;

import java.util.List;

/**
 * An article on the pages of its issue.
 *
 * @param from index of its first page
 * @param to index of its last page
 * @param outline its bookmarks
 */
public record PlacedArticle(int from, int to, List<OutlineEntry> outline) {
  public PlacedArticle {
    outline = List.copyOf(outline);
  }
}
