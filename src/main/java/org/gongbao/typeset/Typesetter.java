package org.gongbao.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.font.FontBook;
import org.gongbao.model.Article;
import org.gongbao.model.Issue;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.MastheadPlace;
import org.gongbao.style.LayoutKeys;
import org.gongbao.typeset.article.FlowBuilder;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Optimal;
import org.gongbao.typeset.matter.MatterPlaces;
import org.gongbao.typeset.page.IssueChains;
import org.gongbao.typeset.page.IssuePages;

/** Sets an issue in a layout. */
public final class Typesetter {
  private Typesetter() {}

  /**
   * Sets an issue: breaks its articles into lines, each on its own, ends the pages of those that
   * share pages together, then makes the contents and sets all pages. The same input gives the same
   * document.
   *
   * @throws CancellationException when {@code progress} says to stop
   */
  public static Typeset set(
      Issue issue, Layout layout, FontBook fonts, Diagnostics diagnostics, Progress progress) {
    Setting setting = Setting.of(layout, fonts, new Optimal());
    List<Article> articles = articles(issue);
    Ticks ticks = new Ticks(progress, articles.stream().mapToInt(a -> a.body().size()).sum());

    List<Broken> broken =
        articles.parallelStream()
            .map(article -> broken(article, masthead(issue, article, layout), setting, ticks))
            .toList();
    broken.forEach(article -> diagnostics.addAll(article.findings));
    List<Flow> flows = broken.stream().map(Broken::flow).toList();
    int bodyFrom = issue.front().size();
    int bodyTo = articles.size() - issue.back().size();
    Sharing sharing = new Sharing(articles, flows, layout);
    MatterFlows matter = MatterFlows.of(issue, setting, diagnostics);
    IssueChains chains =
        new IssueChains(
            matter.insideFront(),
            sharing.chains(0, bodyFrom, Article.Start.PAGE),
            sharing.chains(bodyFrom, bodyTo, layout.get(LayoutKeys.ARTICLE_START)),
            matter.colophon(),
            sharing.chains(bodyTo, articles.size(), Article.Start.PAGE),
            matter.insideBack(),
            matter.backCover());
    IssuePages.Result result = IssuePages.set(issue, setting, chains, diagnostics, ticks::check);
    return new Typeset(result.document(), result.report(), result.places());
  }

  /** An article in flow items, and what was found on the way. */
  private record Broken(Flow flow, Diagnostics findings) {}

  /** The issue, when its masthead stands over this article: the first that stands on pages. */
  private static Optional<Issue> masthead(Issue issue, Article article, Layout layout) {
    boolean first =
        MatterPlaces.masthead(issue, layout) == MastheadPlace.FIRST_PAGE
            && issue.sections().stream()
                .flatMap(section -> section.articles().stream())
                .filter(Article::isPrinted)
                .limit(1)
                .anyMatch(candidate -> candidate == article);
    return first ? Optional.of(issue) : Optional.empty();
  }

  private static Broken broken(
      Article article, Optional<Issue> masthead, Setting setting, Ticks ticks) {
    Diagnostics findings = new Diagnostics();
    if (!article.isPrinted()) {
      return new Broken(Flow.NONE, findings);
    }
    Flow flow = FlowBuilder.article(article, masthead, setting, findings, ticks::step);
    ticks.check();
    return new Broken(flow, findings);
  }

  private static List<Article> articles(Issue issue) {
    List<Article> articles = new ArrayList<>(issue.front());
    issue.sections().forEach(section -> articles.addAll(section.articles()));
    articles.addAll(issue.back());
    return articles;
  }
}
