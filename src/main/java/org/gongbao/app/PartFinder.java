package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.Page;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.press.part.Part;
import org.gongbao.typeset.flow.ContentLines;

/** Finds in an issue the parts that are wanted. */
final class PartFinder {
  private final Issue issue;
  private final Diagnostics findings;
  private final List<Article> articles;

  PartFinder(Issue issue, Diagnostics findings) {
    this.issue = issue;
    this.findings = findings;
    this.articles =
        issue.sections().stream().flatMap(section -> section.articles().stream()).toList();
  }

  /**
   * The parts.
   *
   * @param whole the issue as it was set
   * @return none after a finding
   */
  List<PartWanted> find(PartChoice choice, PagedDocument whole) {
    return choice instanceof PartChoice.Pages range ? pages(range, whole) : find(choice);
  }

  /** The parts that are articles; a range of pages is none. */
  List<PartWanted> find(PartChoice choice) {
    return switch (choice) {
      case PartChoice.Numbered numbered -> numbered(numbered.number());
      case PartChoice.Titled titled -> titled(titled.words());
      case PartChoice.Section section -> section(section.name());
      case PartChoice.Pages range -> List.of();
      case PartChoice.Each each ->
          IntStream.range(0, articles.size())
              .filter(article -> articles.get(article).isPrinted())
              .mapToObj(this::article)
              .toList();
    };
  }

  private List<PartWanted> numbered(int number) {
    if (number < 1 || number > articles.size()) {
      findings.add(Code.PART_NO_ARTICLE, issue.span(), number, articles.size());
      return List.of();
    }
    return printed(number - 1);
  }

  private List<PartWanted> titled(String words) {
    String wanted = bare(words);
    List<Integer> whole = titles(title -> title.equals(wanted));
    List<Integer> found = whole.isEmpty() ? titles(title -> title.contains(wanted)) : whole;
    if (found.isEmpty()) {
      findings.add(Code.PART_NO_TITLE, issue.span(), words);
      return List.of();
    }
    if (found.size() > 1) {
      String titles =
          found.stream()
              .map(article -> (article + 1) + " " + title(articles.get(article)))
              .collect(Collectors.joining("; "));
      findings.add(Code.PART_SEVERAL_TITLES, issue.span(), words, found.size(), titles);
      return List.of();
    }
    return printed(found.getFirst());
  }

  private interface Match {
    boolean matches(String title);
  }

  private List<Integer> titles(Match match) {
    return IntStream.range(0, articles.size())
        .filter(
            article ->
                match.matches(bare(title(articles.get(article))))
                    || match.matches(bare(Inline.text(articles.get(article).listing().title()))))
        .boxed()
        .toList();
  }

  private List<PartWanted> printed(int article) {
    if (!articles.get(article).isPrinted()) {
      String title = title(articles.get(article));
      findings.add(Code.PART_NOT_PRINTED, articles.get(article).span(), title);
      return List.of();
    }
    return List.of(article(article));
  }

  private PartWanted article(int article) {
    String title = title(articles.get(article));
    int digits = Math.max(2, Integer.toString(articles.size()).length());
    String number = String.format(Locale.ROOT, "%0" + digits + "d", article + 1);
    String file = number + "-" + FileName.of(title, "article") + ".pdf";
    return new PartWanted(new Part.Articles(Set.of(article)), title, file);
  }

  private List<PartWanted> section(String name) {
    Set<Integer> found = new TreeSet<>();
    List<String> names = new ArrayList<>();
    int first = 0;
    for (Issue.Section section : issue.sections()) {
      String title = section.title().map(PartFinder::plain).orElse("");
      if (!title.isEmpty() && section.articles().stream().anyMatch(Article::isPrinted)) {
        names.add(title);
      }
      for (int i = 0; i < section.articles().size(); i++) {
        if (bare(title).equals(bare(name)) && section.articles().get(i).isPrinted()) {
          found.add(first + i);
        }
      }
      first += section.articles().size();
    }
    if (found.isEmpty() && names.isEmpty()) {
      findings.add(Code.PART_UNDIVIDED, issue.span());
      return List.of();
    }
    if (found.isEmpty()) {
      findings.add(Code.PART_NO_SECTION, issue.span(), name, String.join(", ", names));
      return List.of();
    }
    String file = FileName.of(name, "section") + ".pdf";
    return List.of(new PartWanted(new Part.Articles(found), name.strip(), file));
  }

  private List<PartWanted> pages(PartChoice.Pages range, PagedDocument whole) {
    OptionalInt from = page(range.first(), 0, whole.pages());
    if (from.isPresent() && isBackwards(range, from.getAsInt(), whole.pages())) {
      return List.of();
    }
    OptionalInt to = from.isEmpty() ? from : page(range.last(), from.getAsInt(), whole.pages());
    if (to.isEmpty()) {
      return List.of();
    }
    String file = range.first() + (to.equals(from) ? "" : "-" + range.last());
    PageLabel first = whole.pages().get(from.getAsInt()).label();
    PageLabel last = whole.pages().get(to.getAsInt()).label();
    return List.of(
        new PartWanted(
            new Part.Pages(from.getAsInt(), to.getAsInt()),
            whole.info().title() + ' ' + first.through(last),
            FileName.of(file, "pages") + ".pdf"));
  }

  /** Whether the last page stands before the first only: a finding of its own. */
  private boolean isBackwards(PartChoice.Pages range, int from, List<Page> pages) {
    boolean backwards =
        labelled(range.last(), from, pages).isEmpty()
            && labelled(range.last(), 0, pages).isPresent();
    if (backwards) {
      findings.add(Code.PART_PAGES_BACKWARDS, issue.span(), range.first(), range.last());
    }
    return backwards;
  }

  private static OptionalInt labelled(String label, int from, List<Page> pages) {
    return IntStream.range(from, pages.size())
        .filter(page -> pages.get(page).label().text().equals(label.strip()))
        .findFirst();
  }

  /** The first page of a label, from a page on. */
  private OptionalInt page(String label, int from, List<Page> pages) {
    OptionalInt found = labelled(label, from, pages);
    if (found.isEmpty()) {
      String first = pages.get(from).label().text();
      String last = pages.getLast().label().text();
      findings.add(Code.PART_NO_PAGE, issue.span(), label, first, last);
    }
    return found;
  }

  private static String title(Article article) {
    return plain(ContentLines.joined(article.head().title()));
  }

  private static String plain(List<Inline> content) {
    return Inline.text(ContentLines.joined(List.of(content)));
  }

  /** Without the blanks that an author sets into titles to spread them. */
  private static String bare(String title) {
    return title.replaceAll("[\\s\\u3000]", "");
  }
}
