package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.page.ArticlePlaces;
import org.gongbao.page.PlacedArticle;
import org.gongbao.typeset.page.PageSetter.SetPage;

/** Says which articles of the body the pages hold, and which items are whose. */
final class ArticleTracker {
  private final PageOrder order;
  private final int articles;

  /**
   * For an issue in order.
   *
   * @param articles of the body
   */
  ArticleTracker(PageOrder order, int articles) {
    this.order = order;
    this.articles = articles;
  }

  ArticlePlaces places(List<SetPage> pages, OutlineBuilder outlines) {
    int[] flowOf = order.flowOfPages();
    List<List<Set<Integer>>> owners = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      int first = flowOf[page];
      owners.add(pages.get(page).owners().stream().map(flows -> articlesOf(flows, first)).toList());
    }
    return new ArticlePlaces(
        IntStream.range(0, articles).mapToObj(a -> placed(a, owners, outlines)).toList(), owners);
  }

  /** The articles that flows of a chain are; {@code first} is its first flow in the document. */
  private Set<Integer> articlesOf(Set<Integer> flows, int first) {
    return flows.stream().map(flow -> article(flow, first)).collect(Collectors.toUnmodifiableSet());
  }

  private int article(int flow, int first) {
    int article = first + flow - order.bodyAt();
    boolean body = flow != PageOrder.NO_FLOW && article >= 0 && article < articles;
    return body ? article : ArticlePlaces.OTHER;
  }

  private Optional<PlacedArticle> placed(
      int article, List<List<Set<Integer>>> owners, OutlineBuilder outlines) {
    int[] pages =
        IntStream.range(0, owners.size())
            .filter(page -> owners.get(page).stream().anyMatch(item -> item.contains(article)))
            .toArray();
    if (pages.length == 0) {
      return Optional.empty();
    }
    PlacedFlow flow = order.flows().get(order.bodyAt() + article);
    return Optional.of(
        new PlacedArticle(pages[0], pages[pages.length - 1], outlines.entries(flow)));
  }
}
