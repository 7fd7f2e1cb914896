package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.style.Codecs;

/**
 * Writes an issue as YAML: {@code issue.yaml}, and every article in a file of its own named by its
 * number and title. What is written reads back as the same issue; only places differ.
 */
public final class YamlWriter {
  private static final int NAME = 16;

  private final List<YamlFile> files = new ArrayList<>();
  private final int digits;
  private int articles;

  private YamlWriter(Issue issue) {
    int count = issue.sections().stream().mapToInt(s -> s.articles().size()).sum();
    this.digits = Math.max(2, Integer.toString(count).length());
  }

  /** The files of an issue, {@code issue.yaml} first. */
  public static List<YamlFile> write(Issue issue) {
    YamlWriter writer = new YamlWriter(issue);
    String head = writer.issue(issue);
    List<YamlFile> all = new ArrayList<>();
    all.add(new YamlFile("issue.yaml", head));
    all.addAll(writer.files);
    return all;
  }

  private String issue(Issue issue) {
    YamlText out = new YamlText();
    InlineWriter inlines = new InlineWriter(out);
    out.line(0, "format: 1");
    out.scalar(0, "layout: ", issue.layout());
    out.blank();
    inlines.lines(0, "title", issue.title());
    out.line(0, "year: " + issue.year());
    out.line(0, "number: " + issue.number());
    issue.total().ifPresent(total -> out.line(0, "total: " + total));
    if (!issue.numberWord().equals("号")) {
      out.scalar(0, "number-word: ", issue.numberWord());
    }
    inlines.lines(0, "organ", issue.organ());
    inlines.content(0, "date", issue.date());
    new MatterWriter(out, inlines).matter(issue.matter());
    pieces(out, "front", issue.front());
    out.blank();
    if (issue.sections().size() == 1 && isPlain(issue.sections().getFirst())) {
      out.line(0, "articles:");
      articles(out, 2, issue.sections().getFirst().articles());
    } else {
      out.line(0, issue.sections().isEmpty() ? "articles: []" : "sections:");
      issue.sections().forEach(section -> section(out, inlines, section));
    }
    pieces(out, "back", issue.back());
    return out.toString();
  }

  private static boolean isPlain(Issue.Section section) {
    return section.title().isEmpty() && section.digest().isEmpty();
  }

  private void section(YamlText out, InlineWriter inlines, Issue.Section section) {
    String articles = isPlain(section) ? "- articles:" : "  articles:";
    String digest = section.title().isPresent() ? "  digest" : "- digest";
    section.title().ifPresent(title -> inlines.content(2, "- title", title));
    inlines.content(2, digest, section.digest());
    out.line(2, section.articles().isEmpty() ? articles + " []" : articles);
    articles(out, 6, section.articles());
  }

  private void articles(YamlText out, int indent, List<Article> list) {
    for (Article article : list) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", ++articles);
      file(out, indent, number, article);
    }
  }

  private void pieces(YamlText out, String key, List<Article> list) {
    if (!list.isEmpty()) {
      out.blank();
      out.line(0, key + ":");
      for (int i = 0; i < list.size(); i++) {
        file(out, 2, key + "-" + (i + 1), list.get(i));
      }
    }
  }

  private void file(YamlText out, int indent, String number, Article article) {
    String name = number + shortTitle(article) + ".yaml";
    out.scalar(indent, "- file: ", name);
    files.add(new YamlFile(name, article(article)));
  }

  /** The first letters of the title: what any file system can name a file. */
  private static String shortTitle(Article article) {
    StringBuilder name = new StringBuilder();
    article.head().title().forEach(line -> name.append(Inline.text(line)));
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) && c < 0x10000)
        .limit(NAME)
        .forEach(kept::appendCodePoint);
    return kept.isEmpty() ? "" : "-" + kept;
  }

  private static String article(Article article) {
    YamlText out = new YamlText();
    InlineWriter inlines = new InlineWriter(out);
    out.line(0, "format: 1");
    out.blank();
    Article.Head head = article.head();
    inlines.lines(0, "issuer", head.issuer());
    inlines.content(0, "number", head.number());
    inlines.lines(0, "title", head.title());
    inlines.content(0, "mark", head.mark());
    inlines.content(0, "toc-title", article.listing().title());
    inlines.content(0, "short-title", article.listing().shortTitle());
    inlines.lines(0, "subtitle", head.subtitle());
    inlines.lines(0, "note", head.note());
    inlines.nameLines(0, "byline", head.byline());
    inlines.nameLines(0, "author", head.author());
    if (article.listing().kind() != Article.Listing.Kind.PAGE) {
      out.line(0, "listing: " + Codecs.word(article.listing().kind()));
    }
    article.placement().start().ifPresent(start -> out.line(0, "start: " + Codecs.word(start)));
    article.placement().columns().ifPresent(columns -> out.line(0, "columns: " + columns));
    new BodyWriter(out).body(0, article.body());
    return out.toString();
  }
}
