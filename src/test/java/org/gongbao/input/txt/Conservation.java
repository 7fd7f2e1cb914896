package org.gongbao.input.txt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;

/** Nothing of a source is lost: what is not left out stands in the issue, in its order. */
final class Conservation {
  private Conservation() {}

  /**
   * Checks one import, white space ignored: the source less the lines left out is the cover's
   * lines, in any order, and then the articles, in order.
   */
  static void check(String source, Imported imported) {
    String kept = letters(String.join("\n", without(source, imported.leftOut())));
    String articles = letters(articles(imported.issue()));
    assertTrue(kept.endsWith(articles), () -> difference(kept, articles));
    Issue issue = imported.issue();
    List<String> cover = new ArrayList<>();
    issue.title().forEach(line -> cover.add(letters(Inline.text(line))));
    issue.organ().forEach(line -> cover.add(letters(Inline.text(line))));
    cover.add(letters(Inline.text(issue.date())));
    cover.sort(Comparator.comparingInt(String::length).reversed());
    String rest = kept.substring(0, kept.length() - articles.length());
    for (String line : cover) {
      rest = rest.replaceFirst(java.util.regex.Pattern.quote(line), "");
    }
    assertEquals("", rest, "on the cover");
  }

  /** The lines of a source without the parts left out, each at its place. */
  private static List<String> without(String source, List<LeftOut> leftOut) {
    List<String> lines = new ArrayList<>(List.of(source.split("\r\n|\r|\n", -1)));
    for (LeftOut part : leftOut) {
      int line = part.span().line() - 1;
      String text = lines.get(line);
      int from =
          text.offsetByCodePoints(text.startsWith("\ufeff") ? 1 : 0, part.span().column() - 1);
      assertEquals(part.text(), text.substring(from, from + part.text().length()), "at its place");
      String blank = " ".repeat(part.text().codePointCount(0, part.text().length()));
      lines.set(
          line, text.substring(0, from) + blank + text.substring(from + part.text().length()));
    }
    return lines;
  }

  static String articles(Issue issue) {
    StringBuilder text = new StringBuilder();
    for (Issue.Section section : issue.sections()) {
      for (Article article : section.articles()) {
        for (var lines :
            List.of(
                article.head().issuer(),
                article.head().title(),
                article.head().subtitle(),
                article.head().note(),
                article.head().byline())) {
          lines.forEach(line -> text.append(Inline.text(line)));
        }
        article.body().forEach(block -> text.append(text(block)));
      }
    }
    return text.toString();
  }

  private static String text(Block block) {
    return String.join("", block.texts().stream().map(Inline::text).toList());
  }

  static String letters(String text) {
    return text.replaceAll("[\\s\\h\\f\u200b\ufeff]", "");
  }

  private static String difference(String kept, String articles) {
    int i = kept.length();
    int j = articles.length();
    while (i > 0 && j > 0 && kept.charAt(i - 1) == articles.charAt(j - 1)) {
      i--;
      j--;
    }
    return "source …"
        + kept.substring(Math.max(0, i - 30), i)
        + "| issue …"
        + articles.substring(Math.max(0, j - 30), j)
        + "| then "
        + kept.substring(i, Math.min(kept.length(), i + 20));
  }
}
