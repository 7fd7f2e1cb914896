package org.gongbao.input.yaml;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.HanSpaces;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;

/**
 * Warns of spaces between Chinese characters (R17) wherever an issue has running text. Bylines,
 * signatures and rosters are left alone: there a space parts an office from a name.
 */
final class UndeclaredSpaces {
  private final Diagnostics diagnostics;

  private UndeclaredSpaces(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void report(Issue issue, Diagnostics diagnostics) {
    UndeclaredSpaces spaces = new UndeclaredSpaces(diagnostics);
    spaces.lines(issue.title());
    spaces.lines(issue.organ());
    issue.front().forEach(spaces::article);
    for (Issue.Section section : issue.sections()) {
      section.title().ifPresent(spaces::line);
      section.articles().forEach(spaces::article);
    }
    issue.back().forEach(spaces::article);
  }

  private void article(Article article) {
    lines(article.issuer());
    lines(article.title());
    line(article.tocTitle());
    lines(article.subtitle());
    lines(article.note());
    for (Block block : article.body()) {
      switch (block) {
        case Block.Heading heading -> line(heading.content());
        case Block.Paragraph paragraph -> line(paragraph.content());
        case Block.Salutation salutation -> line(salutation.content());
        case Block.Closing closing -> line(closing.content());
        case Block.Signature signature -> {}
        case Block.Roster roster -> {}
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
