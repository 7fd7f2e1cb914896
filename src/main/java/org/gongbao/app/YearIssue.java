package org.gongbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.IssueContents;
import org.gongbao.model.Matter;

/**
 * The general contents of a year (总目录) as an issue: articles by 栏目, then by 文号 and by organ where
 * the issues say any (R54).
 */
final class YearIssue {
  /** The layout that stands beside it. */
  static final String LAYOUT = "yearbook";

  private static final String OTHERS = "其他";

  private final List<IssueContents> issues;

  private YearIssue(List<IssueContents> issues) {
    this.issues = issues;
  }

  /**
   * The contents of a year.
   *
   * @param issues at least one, in order; the last gives title, number and date
   */
  static Issue of(List<IssueContents> issues) {
    YearIssue year = new YearIssue(issues);
    IssueContents last = issues.getLast();
    List<Article> articles = new ArrayList<>();
    articles.add(year.article("总目录", year.bySection()));
    List<Block> numbers = year.byNumber();
    if (!numbers.isEmpty()) {
      articles.add(year.article("文号索引", numbers));
    }
    List<Block> organs = year.byOrgan();
    if (!organs.isEmpty()) {
      articles.add(year.article("发文机关索引", organs));
    }
    return new Issue(
        List.of(text(last.title())),
        last.year(),
        last.number(),
        OptionalInt.empty(),
        last.numberWord(),
        last.organ().isEmpty() ? List.of() : List.of(text(last.organ())),
        text(last.date()),
        LAYOUT,
        Matter.NONE,
        List.of(),
        List.of(new Issue.Section(Optional.empty(), List.of(), articles, SourceSpan.NONE)),
        List.of(),
        SourceSpan.NONE);
  }

  /** An entry of an issue, to be put under a head. */
  private record Listed(IssueContents issue, IssueContents.Entry entry) {
    DocumentNumber number() {
      return DocumentNumber.of(entry.number());
    }

    Index.Entry listed(boolean numbered) {
      return new Index.Entry(
          text(numbered ? entry.number() : ""),
          text(entry.title()),
          text(issue.issue()),
          text(entry.page()),
          SourceSpan.NONE);
    }
  }

  private List<Listed> all() {
    return issues.stream()
        .flatMap(issue -> issue.entries().stream().map(entry -> new Listed(issue, entry)))
        .toList();
  }

  /** By 栏目 in the order in which the year's issues first have them. */
  private List<Block> bySection() {
    Map<String, List<Index.Entry>> sections = grouped(all(), IssueContents.Entry::section);
    List<Index.Entry> without = sections.remove("");
    List<Block> blocks = new ArrayList<>(indexes(sections));
    if (without != null) {
      blocks.add(new Index(text(blocks.isEmpty() ? "" : OTHERS), without, SourceSpan.NONE));
    }
    return blocks;
  }

  private List<Block> byOrgan() {
    List<Listed> issued = all().stream().filter(l -> !l.entry.organ().isEmpty()).toList();
    return indexes(grouped(issued, IssueContents.Entry::organ));
  }

  private static Map<String, List<Index.Entry>> grouped(
      List<Listed> all, Function<IssueContents.Entry, String> by) {
    Map<String, List<Index.Entry>> groups = new LinkedHashMap<>();
    for (Listed listed : all) {
      groups
          .computeIfAbsent(by.apply(listed.entry), name -> new ArrayList<>())
          .add(listed.listed(false));
    }
    return groups;
  }

  private static List<Block> indexes(Map<String, List<Index.Entry>> groups) {
    return groups.entrySet().stream()
        .<Block>map(group -> new Index(text(group.getKey()), group.getValue(), SourceSpan.NONE))
        .toList();
  }

  /** Each kind of number by itself, in the order in which the year's issues first have them. */
  private List<Block> byNumber() {
    List<Listed> numbered = all().stream().filter(l -> !l.entry.number().isEmpty()).toList();
    List<String> kinds = numbered.stream().map(l -> l.number().letters()).distinct().toList();
    List<Index.Entry> entries =
        numbered.stream()
            .sorted(
                Comparator.comparingInt((Listed l) -> kinds.indexOf(l.number().letters()))
                    .thenComparing(Listed::number))
            .map(listed -> listed.listed(true))
            .toList();
    return entries.isEmpty() ? List.of() : List.of(new Index(List.of(), entries, SourceSpan.NONE));
  }

  /** Each begins on a right-hand page, in one column, and says which issues it covers. */
  private Article article(String name, List<Block> body) {
    IssueContents first = issues.getFirst();
    IssueContents last = issues.getLast();
    String covered =
        issues.size() == 1
            ? last.issue()
            : "第" + first.number() + "—" + last.number() + last.numberWord();
    Article.Head head =
        new Article.Head(
            List.of(),
            List.of(),
            List.of(text(last.title()), text(last.year() + "年" + name)),
            List.of(),
            List.of(),
            List.of(text("（" + covered + "）")),
            List.of(),
            List.of());
    Article.Placement placement =
        new Article.Placement(Optional.of(Article.Start.RECTO), OptionalInt.of(1));
    return new Article(head, Article.Listing.USUAL, placement, body, SourceSpan.NONE);
  }

  private static List<Inline> text(String words) {
    return words.isEmpty() ? List.of() : List.of(new Inline.Text(words, SourceSpan.NONE));
  }
}
