package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.input.yaml.IssueContentsWriter;
import org.gongbao.model.Article;
import org.gongbao.model.Article.Listing.Kind;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueContents;
import org.gongbao.typeset.Typeset;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.matter.IssueNames;

/** The file beside a PDF that says what the issue holds and where (R54). */
final class ContentsRecord {
  /** How its name ends. */
  static final String ENDING = ".contents.yaml";

  private final Issue issue;
  private final Typeset set;

  private ContentsRecord(Issue issue, Typeset set) {
    this.issue = issue;
    this.set = set;
  }

  /** The file of a PDF: issue.contents.yaml beside issue.pdf. */
  static Path beside(Path pdf) {
    return OutputFile.beside(pdf, ENDING);
  }

  static OutputFile.Content content(Composed composed) {
    byte[] text = IssueContentsWriter.write(of(composed)).getBytes(UTF_8);
    return out -> out.write(text);
  }

  /** What a set issue holds: what its contents list, by the pages they print. */
  static IssueContents of(Composed composed) {
    Issue issue = composed.issue();
    ContentsRecord made = new ContentsRecord(issue, composed.set());
    return new IssueContents(
        IssueNames.title(issue),
        issue.year(),
        issue.number(),
        issue.total(),
        issue.numberWord(),
        IssueNames.organ(issue),
        plain(issue.date()),
        issue.layout(),
        made.entries(),
        issue.span());
  }

  private List<IssueContents.Entry> entries() {
    List<IssueContents.Entry> entries = new ArrayList<>();
    int first = 0;
    for (Issue.Section section : issue.sections()) {
      String name = section.title().map(ContentsRecord::plain).orElse("");
      int articles = section.articles().size();
      if (!section.digest().isEmpty()) {
        String page =
            IntStream.range(first, first + articles)
                .mapToObj(this::page)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
        entries.add(
            new IssueContents.Entry(
                plain(section.digest()), name, "", "", "", page, section.span()));
      } else {
        for (int i = 0; i < articles; i++) {
          Article article = section.articles().get(i);
          if (article.listing().kind() != Kind.NONE) {
            entries.add(entry(article, name, first + i));
          }
        }
      }
      first += articles;
    }
    return entries;
  }

  private IssueContents.Entry entry(Article article, String section, int number) {
    List<Inline> listed = article.listing().title();
    String title =
        listed.isEmpty() ? Inline.text(ContentLines.joined(article.head().title())) : plain(listed);
    return new IssueContents.Entry(
        title,
        section,
        plain(article.head().number()),
        organ(article),
        lines(article.head().author()).replace("◎", "").strip(),
        article.listing().kind() == Kind.PAGE ? page(number) : "",
        article.span());
  }

  /** The number of an article's first page; empty when it stands on none. */
  private String page(int article) {
    return set.places()
        .articles()
        .get(article)
        .map(placed -> set.document().pages().get(placed.from()).label().text())
        .orElse("");
  }

  /** The issuer over the title, or else who signs at the end. */
  private static String organ(Article article) {
    Optional<Block.Signature> signed =
        article.body().stream()
            .filter(Block.Signature.class::isInstance)
            .map(Block.Signature.class::cast)
            .reduce((before, last) -> last);
    return article.head().issuer().isEmpty()
        ? signed.map(signature -> lines(signature.lines())).orElse("")
        : lines(article.head().issuer());
  }

  private static String lines(List<List<Inline>> lines) {
    return lines.stream()
        .map(ContentsRecord::plain)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("　"));
  }

  private static String plain(List<Inline> content) {
    return Inline.text(ContentLines.joined(List.of(content))).strip();
  }
}
