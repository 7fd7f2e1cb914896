package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.model.Article;
import org.gongbao.model.Article.Listing;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;

/** Some articles of an issue as an issue of their own: no contents, pages from 1. */
final class OwnIssue {
  private OwnIssue() {}

  /**
   * The issue of these articles.
   *
   * @param articles their numbers from 0
   * @param cover whether what the cover says stays
   */
  static Issue of(Issue issue, Set<Integer> articles, boolean cover) {
    List<Issue.Section> sections = new ArrayList<>();
    int number = 0;
    for (Issue.Section section : issue.sections()) {
      List<Article> kept = new ArrayList<>();
      for (Article article : section.articles()) {
        if (articles.contains(number++)) {
          kept.add(unlisted(article));
        }
      }
      if (!kept.isEmpty()) {
        sections.add(new Issue.Section(section.title(), List.of(), kept, section.span()));
      }
    }
    Matter.Masthead masthead = cover ? issue.matter().masthead() : Matter.Masthead.NONE;
    Matter matter =
        new Matter(
            masthead,
            Matter.CoverPages.NONE,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
    return new Issue(
        issue.title(),
        issue.year(),
        issue.number(),
        issue.total(),
        issue.numberWord(),
        issue.organ(),
        issue.date(),
        issue.layout(),
        matter,
        List.of(),
        sections,
        List.of(),
        issue.span());
  }

  /** An issue that lists nothing has no contents. */
  private static Article unlisted(Article article) {
    Listing listing =
        new Listing(Listing.Kind.NONE, article.listing().title(), article.listing().shortTitle());
    return new Article(
        article.head(), listing, article.placement(), article.body(), article.span());
  }

  /**
   * The layout for it: as many pages as it needs, whatever makes sheets of the whole issue.
   *
   * @param cover whether cover and masthead stay
   */
  static Layout layout(Layout layout, boolean cover) {
    return new Layout(
        layout.name(),
        layout.values().with(LayoutKeys.PAGE_MULTIPLE, 1),
        layout.page(),
        layout.styles(),
        cover ? layout.cover() : List.of(),
        cover ? layout.masthead() : List.of());
  }
}
