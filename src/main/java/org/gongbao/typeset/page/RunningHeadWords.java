package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.style.Layout;
import org.gongbao.style.RunningHeadKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.matter.IssueNames;

/** What running heads say: even pages name the issue, odd ones the article (R53). */
final class RunningHeadWords {
  private final Issue issue;
  private final Layout layout;
  private final List<Article> articles = new ArrayList<>();
  private final List<Optional<List<Inline>>> sections = new ArrayList<>();

  RunningHeadWords(Issue issue, Layout layout) {
    this.issue = issue;
    this.layout = layout;
    for (Issue.Section section : issue.sections()) {
      for (Article article : section.articles()) {
        articles.add(article);
        sections.add(section.title());
      }
    }
  }

  /** Where an article's title was written; articles count from 0. */
  SourceSpan span(int article) {
    return articles.get(article).span();
  }

  /**
   * What the head of a page may say, the best first: a title too long for its line gives way to
   * that of the section or of the issue. Empty when the layout wants no head there.
   */
  List<String> candidates(int article, boolean odd) {
    String pattern = layout.get(odd ? RunningHeadKeys.RIGHT : RunningHeadKeys.LEFT);
    Set<String> words = new LinkedHashSet<>();
    if (!pattern.isEmpty()) {
      String section = sections.get(article).map(RunningHeadWords::plain).orElse("");
      String issueTitle = IssueNames.title(issue);
      words.add(filled(pattern, section, title(articles.get(article))));
      if (!section.isEmpty()) {
        words.add(filled(pattern, section, section));
      }
      words.add(filled(pattern, section, issueTitle));
      words.remove(""); // a section that an issue has not
    }
    return List.copyOf(words);
  }

  private String filled(String pattern, String section, String article) {
    String total = issue.total().isPresent() ? Integer.toString(issue.total().getAsInt()) : "";
    return pattern
        .replace("{title}", IssueNames.title(issue))
        .replace("{year}", Integer.toString(issue.year()))
        .replace("{number}", Integer.toString(issue.number()))
        .replace("{total}", total)
        .replace("{section}", section)
        .replace("{article}", article)
        .strip();
  }

  private static String title(Article article) {
    List<Inline> shortTitle = article.listing().shortTitle();
    return shortTitle.isEmpty()
        ? Inline.text(ContentLines.joined(article.head().title()))
        : plain(shortTitle);
  }

  private static String plain(List<Inline> content) {
    return Inline.text(ContentLines.joined(List.of(content)));
  }
}
