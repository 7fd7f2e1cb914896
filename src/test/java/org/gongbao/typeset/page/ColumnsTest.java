package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.EM;
import static org.gongbao.typeset.ToyIssue.heading;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/**
 * Pages of ten lines, 22 characters each: two columns of ten with a gap of two, the second 120 pt
 * right of the first. The title takes the first line across both (R29).
 */
class ColumnsTest {
  private static final int COLUMN = 10;
  private static final int SECOND = 120;

  private final ToyIssue toy = new ToyIssue(22, 10);

  @Test
  void theLastColumnsAreEven() {
    assertEquals(List.of("4 4"), heights(set(2, lines(8, COLUMN))));
  }

  @Test
  void theLastColumnIsTheShorterOne() {
    assertEquals(List.of("4 3"), heights(set(2, lines(7, COLUMN))));
  }

  @Test
  void fullPagesComeBeforeTheEvenOnes() {
    // 9 lines below the title in either column, then the 6 that are left, evenly.
    assertEquals(List.of("9 9", "3 3"), heights(set(2, lines(18, COLUMN), lines(6, COLUMN))));
  }

  @Test
  void whatThreeColumnsLeaveOverGoesBetweenThem() {
    // 22 characters less two gaps of two: columns of 6, and 22 - 18 = 4 between them.
    List<Page> pages = set(3, lines(6, 6));
    assertEquals(List.of(0L, 80L, 160L), lefts(pages.getFirst()));
  }

  @Test
  void noColumnBeginsWithTheLastLineOfAParagraph() {
    // 5 and 3 would be even at 4, were the last line of the first not alone at the head.
    List<Page> pages = set(2, lines(5, COLUMN), lines(3, COLUMN));
    assertEquals(List.of("5 3"), heights(pages));
  }

  @Test
  void aHeadingTakesItsTextToTheNextColumn() {
    List<Page> pages = set(2, lines(7, COLUMN), heading(1, "一、下一步"), lines(6, COLUMN));
    assertEquals(List.of("7 7"), heights(pages));
  }

  @Test
  void moreColumnsThanThePageHoldsAreReported() {
    set(4, lines(8, 5));
    assertEquals(
        List.of(Code.TOO_MANY_COLUMNS),
        toy.diagnostics.sorted().stream().map(d -> d.code()).toList());
  }

  @Test
  void everyLineIsSetOnceInOrderWhateverFollowsWhat() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      ToyIssue issue = new ToyIssue(22, 10);
      StringBuilder wanted = new StringBuilder();
      for (int article = 0; article < 4; article++) {
        int columns = 1 + random.nextInt(3);
        Block[] blocks = new Block[1 + random.nextInt(6)];
        String title = "第" + seed + "报告" + article;
        wanted.append(title);
        for (int i = 0; i < blocks.length; i++) {
          String words = i + "乙丙丁戊".repeat(1 + random.nextInt(25)) + "己";
          blocks[i] = random.nextInt(3) == 0 ? heading(1, i + "甲") : ToyIssue.paragraph(words);
          wanted.append(blocks[i] instanceof Block.Heading ? i + "甲" : words);
        }
        Article.Start start = random.nextBoolean() ? Article.Start.RUN_ON : Article.Start.PAGE;
        issue.articles(article(title, Optional.of(start), columns, blocks));
      }
      List<Page> pages = issue.set().document().pages();
      String set =
          pages.stream()
              .skip(2)
              .flatMap(page -> page.texts().stream())
              .filter(item -> item.leaf() >= 0)
              .map(TextItem::text)
              .collect(Collectors.joining());
      assertEquals(wanted.toString(), set, "seed " + seed);
    }
  }

  private List<Page> set(int columns, Block... blocks) {
    Article article = article("公告", Optional.empty(), columns, blocks);
    List<Page> pages = toy.articles(article).set().document().pages();
    return pages.subList(2, pages.size());
  }

  private static Article article(
      String title, Optional<Article.Start> start, int columns, Block... blocks) {
    return new Article(
        Article.Head.titled(List.of(text(title))),
        Article.Listing.USUAL,
        new Article.Placement(start, OptionalInt.of(columns)),
        List.of(blocks),
        SourceSpan.NONE);
  }

  /** Lines of the two columns, page by page. */
  private static List<String> heights(List<Page> pages) {
    return pages.stream().map(ColumnsTest::heights).toList();
  }

  private static String heights(Page page) {
    long second = page.typeArea().x().plus(Length.points(SECOND)).units();
    return body(page).stream()
        .collect(
            Collectors.groupingBy(
                item -> item.x() >= second,
                TreeMap::new,
                Collectors.mapping(
                    TextItem::baseline,
                    Collectors.collectingAndThen(
                        Collectors.toSet(), set -> Integer.toString(set.size())))))
        .values()
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** Where lines begin, in points from the left of the type area. */
  private static List<Long> lefts(Page page) {
    long area = page.typeArea().x().units();
    return body(page).stream()
        .map(item -> (item.x() - area) / Length.PER_POINT / EM * EM)
        .filter(x -> x % 80 == 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<TextItem> body(Page page) {
    return ToyIssue.items(page).stream()
        .filter(item -> !item.text().equals("公告") && !item.text().startsWith("- "))
        .toList();
  }
}
