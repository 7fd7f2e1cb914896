package org.gongbao.input.yaml;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.HanSpaces;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Roster;
import org.gongbao.model.Table;

/**
 * Warns of articles without a body (E63), and of spaces between Chinese characters (R17) wherever
 * an issue has running text. Bylines, signatures, rosters and credits are left alone: there a space
 * parts an office from a name.
 */
final class IssueWarnings {
  private final Diagnostics diagnostics;
  private final boolean whole;

  private IssueWarnings(Diagnostics diagnostics, boolean whole) {
    this.diagnostics = diagnostics;
    this.whole = whole;
  }

  /**
   * Adds the warnings.
   *
   * @param whole whether the issue was read without an error, so that what it lacks is lacking
   */
  static void report(Issue issue, boolean whole, Diagnostics diagnostics) {
    IssueWarnings warnings = new IssueWarnings(diagnostics, whole);
    warnings.lines(issue.title());
    warnings.lines(issue.organ());
    issue.front().forEach(warnings::piece);
    for (Issue.Section section : issue.sections()) {
      section.title().ifPresent(warnings::line);
      warnings.line(section.digest());
      section.articles().forEach(warnings::listed);
    }
    issue.back().forEach(warnings::piece);
  }

  /** An article of the body, which may be a title in the contents and nothing else (E63). */
  private void listed(Article article) {
    if (article.isPrinted()) {
      article(article);
      return;
    }
    lines(article.head().title());
    line(article.listing().title());
    Article.Head head = article.head();
    notPrinted(
        article,
        Stream.of(head.title(), head.subtitle(), head.author()).flatMap(List::stream).toList());
  }

  /** A piece that no contents name must stand on pages. */
  private void piece(Article article) {
    if (!article.isPrinted()) {
      notPrinted(article, List.of());
    }
    article(article);
  }

  private void notPrinted(Article article, List<List<Inline>> printed) {
    article.head().texts().stream()
        .filter(text -> !printed.contains(text))
        .forEach(
            text ->
                diagnostics.add(Code.HEAD_NOT_PRINTED, text.getFirst().span(), Inline.text(text)));
  }

  private void article(Article article) {
    lines(article.head().issuer());
    lines(article.head().title());
    line(article.listing().title());
    lines(article.head().subtitle());
    lines(article.head().note());
    if (whole && article.body().isEmpty()) {
      diagnostics.add(Code.EMPTY_ARTICLE, article.head().title().getFirst().getFirst().span());
    }
    for (Block block : article.body()) {
      if (block instanceof Figure figure) {
        lines(figure.captions());
      } else if (!(block instanceof Block.Signature
          || block instanceof Roster
          || block instanceof Table)) {
        lines(block.texts());
      }
    }
  }

  private void lines(List<List<Inline>> lines) {
    lines.forEach(this::line);
  }

  private void line(List<Inline> line) {
    HanSpaces.report(line, diagnostics);
  }
}
