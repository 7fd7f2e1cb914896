package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.rows;
import static org.gongbao.typeset.ToyIssue.signature;
import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.page.Page;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** Pages of ten lines, twenty characters each. */
class TallBlocksTest {
  private final ToyIssue toy = new ToyIssue(20, 10);

  @Test
  void aTitleOfMoreLinesThanAPageGoesOnOverPages() {
    List<List<Inline>> title = IntStream.range(0, 25).mapToObj(i -> text("标题" + i)).toList();
    List<Page> pages = set(titled(title));
    List<String> printed = printed(pages, "标题");
    assertEquals(IntStream.range(0, 25).mapToObj(i -> "标题" + i).toList(), printed);
    assertInside(pages);
  }

  @Test
  void aSignatureOfMoreLinesThanAPageGoesOnOverPages() {
    String[] signers = IntStream.range(0, 32).mapToObj(i -> "机关甲" + i).toArray(String[]::new);
    List<Page> pages = set(article("公告", lines(3, 20), signature("2026年3月1日", signers)));
    assertEquals(List.of(signers), printed(pages, "机关甲"));
    assertInside(pages);
  }

  @Test
  void anEntryOfTheContentsIsALinkOnEachOfItsPages() {
    List<Page> pages = set(titled(Collections.nCopies(40, text("很长很长的标题很长很长"))));
    long links =
        pages.stream()
            .flatMap(page -> page.items().stream())
            .filter(org.gongbao.page.PageItem.LinkItem.class::isInstance)
            .count();
    assertTrue(links > 1, links + " links");
    assertInside(pages);
  }

  private static Article titled(List<List<Inline>> title) {
    return new Article(
        new Article.Head(
            List.of(), List.of(), title, List.of(), List.of(), List.of(), List.of(), List.of()),
        Article.Listing.USUAL,
        Article.Placement.USUAL,
        List.of(lines(2, 20)),
        SourceSpan.NONE);
  }

  private List<Page> set(Article article) {
    return toy.articles(article).set().document().pages();
  }

  private static List<String> printed(List<Page> pages, String begin) {
    return pages.stream()
        .flatMap(page -> rows(page).stream())
        .filter(row -> row.startsWith(begin) && !row.contains("·"))
        .filter(row -> row.length() < 8)
        .toList();
  }

  /** Nothing but page numbers stands below the last line of the type area. */
  private static void assertInside(List<Page> pages) {
    for (Page page : pages) {
      long foot = page.typeArea().bottom().units();
      List<String> below =
          ToyIssue.items(page).stream()
              .filter(item -> item.baseline() > foot)
              .map(item -> item.text())
              .filter(text -> !text.startsWith("-"))
              .toList();
      assertEquals(List.of(), below, page.label().text());
    }
  }
}
