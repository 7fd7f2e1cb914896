package org.gongbao.typeset;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Article;
import org.gongbao.style.Layout;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.page.FlowPages;

/** Which articles share pages: one that runs on stands below the one before it (接排). */
final class Sharing {
  private final List<Article> articles;
  private final List<Flow> flows;
  private final Layout layout;

  /** For articles and the flows they were broken into. */
  Sharing(List<Article> articles, List<Flow> flows, Layout layout) {
    this.articles = articles;
    this.flows = flows;
    this.layout = layout;
  }

  /** Flows that share pages. */
  private record Shared(boolean recto, List<Flow> flows) {}

  /**
   * The articles {@code from} to before {@code to} with their pages ended.
   *
   * @param usual where an article begins that says nothing
   */
  List<FlowPages> chains(int from, int to, Article.Start usual) {
    List<Shared> chains = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Article.Start start = articles.get(i).placement().start().orElse(usual);
      boolean begins =
          switch (start) {
            case PAGE, RECTO -> !flows.get(i).stretches().isEmpty();
            case RUN_ON -> false;
          };
      if (begins || chains.isEmpty()) {
        chains.add(new Shared(start == Article.Start.RECTO, new ArrayList<>()));
      }
      chains.getLast().flows.add(flows.get(i));
    }
    return chains.parallelStream()
        .map(chain -> FlowPages.of(chain.flows, chain.recto, layout.page()))
        .toList();
  }
}
