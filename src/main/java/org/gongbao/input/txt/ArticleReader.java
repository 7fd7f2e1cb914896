package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.input.manuscript.Names;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.node.SourceLine;

/** Makes articles, under their heads, of the lines between one start and the next. */
final class ArticleReader {
  private final List<PrintedLine> lines;
  private final Habit habit;
  private final ImportNotes notes;

  ArticleReader(List<PrintedLine> lines, ImportNotes notes) {
    this.lines = lines;
    this.habit = Habit.of(lines);
    this.notes = notes;
  }

  List<Issue.Section> sections(List<ArticleStart> starts) {
    List<Issue.Section> sections = new ArrayList<>();
    Optional<List<Inline>> head = Optional.empty();
    List<Article> articles = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      ArticleStart start = starts.get(k);
      int limit = k + 1 < starts.size() ? starts.get(k + 1).from() : lines.size();
      if (start.head().isPresent()) {
        close(sections, head, articles);
        PrintedLine place = lines.get(start.from());
        head = Optional.of(List.of(new Inline.Text(start.head().get(), place.span())));
        notes.note(Code.IMPORT_SECTION, place, start.head().get());
      }
      if (k + 1 < starts.size() && printedHead(starts.get(k + 1), start.to())) {
        limit--;
        notes.leaveOut(Code.IMPORT_SECTION_LINE, lines.get(limit));
      }
      articles.add(article(start, limit));
    }
    close(sections, head, articles);
    return sections;
  }

  private static void close(
      List<Issue.Section> sections, Optional<List<Inline>> head, List<Article> articles) {
    if (!articles.isEmpty()) {
      sections.add(new Issue.Section(head, List.of(), articles, articles.getFirst().span()));
      articles.clear();
    }
  }

  /** Whether the head of the next article's group is printed in the body too, over its title. */
  private boolean printedHead(ArticleStart next, int after) {
    return next.head().isPresent()
        && next.from() - 1 >= after
        && Blanks.none(lines.get(next.from() - 1).text()).equals(Blanks.none(next.head().get()));
  }

  private Article article(ArticleStart start, int limit) {
    TitleBlock block = new TitleBlock.Reader(lines, limit, notes).read(start.from(), start.to());
    String title = Inline.text(block.title());
    boolean roster = title.endsWith("名单");
    List<Block> body = new BodyReader(lines, habit, notes).read(block.end(), limit, roster);
    if (body.isEmpty()) {
      notes.note(Code.EMPTY_ARTICLE, lines.get(start.from()));
    }
    return new Article(
        new Article.Head(
            each(block.issuer()),
            List.of(),
            each(block.title()),
            List.of(),
            each(block.subtitle()),
            each(block.note()),
            block.byline().stream()
                .map(line -> Names.spreadLast(new SourceLine(line.text(), line.span())))
                .toList(),
            List.of()),
        new Article.Listing(Article.Listing.Kind.PAGE, tocTitle(start, title), List.of()),
        Article.Placement.USUAL,
        body,
        lines.get(start.from()).span());
  }

  /** The wording of the contents, where it is another than the title's. */
  private List<Inline> tocTitle(ArticleStart start, String title) {
    PrintedLine place = lines.get(start.from());
    return start
        .entry()
        .map(entry -> HanSpaces.inTitle(entry).text())
        .filter(entry -> !Wording.letters(entry).equals(Wording.letters(title)))
        .map(
            entry -> {
              notes.note(Code.IMPORT_TOC_TITLE, place, entry);
              return List.<Inline>of(new Inline.Text(entry, place.span()));
            })
        .orElse(List.of());
  }

  private static List<List<Inline>> each(List<? extends Inline> lines) {
    return lines.stream().map(line -> List.<Inline>of(line)).toList();
  }
}
