package org.gongbao.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the articles of an issue stand: what a part of it is cut by. Articles are those of the
 * body, numbered from 0 in the order of the issue.
 *
 * @param articles nothing for one that stands on no page
 * @param owners page by page and item by item, the articles the item stands there for: {@link
 *     #OTHER} when for something that is no article of the body, none when it is furniture of the
 *     page, such as its number
 */
public record ArticlePlaces(
    List<Optional<PlacedArticle>> articles, List<List<Set<Integer>>> owners) {
  /** The cover, the contents, a piece before or after the body. */
  public static final int OTHER = -1;

  public ArticlePlaces {
    articles = List.copyOf(articles);
    owners = owners.stream().map(List::copyOf).toList();
  }
}
