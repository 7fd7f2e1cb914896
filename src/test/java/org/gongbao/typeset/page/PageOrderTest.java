package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.geom.Length;
import org.gongbao.model.Article;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.gongbao.style.Layout;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

class PageOrderTest {
  private final ToyIssue toy = new ToyIssue(20, 10);

  @Test
  void theBodyIsNumberedApartAndBeginsOnTheRight() {
    toy.cover(title()).articles(article("公告", lines(2, 20)));
    assertEquals(List.of("封面", "i", "1"), labels());
  }

  @Test
  void theBodyBeginsOnTheNextPageWhenTheLayoutAsksForNoMore() {
    toy.bodyStart(Layout.Start.PAGE).articles(article("公告", lines(2, 20)));
    assertEquals(List.of("i", "1"), labels());
  }

  @Test
  void articlesBeginOnRightHandPagesWhenTheLayoutAsks() {
    toy.articleStart(Article.Start.RECTO)
        .articles(article("公告", lines(2, 20)), article("通知", lines(2, 20)));
    List<Page> pages = toy.set().document().pages();
    assertEquals(List.of("i", "ii", "1", "2", "3"), labels());
    assertTrue(pages.get(3).items().isEmpty(), "a blank page carries no number");
  }

  @Test
  void blankPagesBeforeTheBackPiecesFillTheIssueUp() {
    toy.pageMultiple(4).articles(article("公告", lines(2, 20))).back(article("版权页", lines(1, 20)));
    List<Page> pages = toy.set().document().pages();
    assertEquals(4, pages.size());
    assertEquals(List.of("i", "ii", "1", "2"), labels());
    List<String> back = ToyIssue.rows(pages.getLast());
    assertEquals("版权页", back.getFirst());
    assertEquals(2, back.size(), "no folio on a back page");
  }

  /** t48: 45 pages, saddle-stitched: 48 pages, three of them blank, before the last leaf. */
  @Test
  void anIssueForSaddleStitchIsFilledUpAndSaysSo() {
    toy.cover(title())
        .pageMultiple(4)
        .articles(article("公告", lines(419, 20)))
        .back(article("版权页", lines(1, 20)));
    List<Page> pages = toy.set().document().pages();
    assertEquals(48, pages.size());
    List<Integer> blanks =
        IntStream.range(2, 48).filter(i -> pages.get(i).items().isEmpty()).boxed().toList();
    assertEquals(List.of(44, 45, 46), blanks);
    Diagnostic finding = toy.diagnostics.sorted().getLast();
    assertEquals(Code.BLANK_PAGES, finding.code());
    assertEquals(List.of(3, "43, 44, 45", 48), finding.args());
  }

  @Test
  void frontPiecesStandBeforeTheContents() {
    toy.front(article("编者按", lines(1, 20))).articles(article("公告", lines(2, 20)));
    List<Page> pages = toy.set().document().pages();
    assertEquals("编者按", ToyIssue.rows(pages.getFirst()).getFirst());
    assertEquals("目录", ToyIssue.rows(pages.get(1)).getFirst());
  }

  @Test
  void foliosStandAtTheOuterEdgeBelowTheTypeArea() {
    toy.articles(article("公告", lines(12, 20)));
    List<Page> pages = toy.set().document().pages();
    TextItem odd = ToyIssue.items(pages.get(2)).getLast();
    TextItem even = ToyIssue.items(pages.get(3)).getLast();
    assertEquals("- 1 -", odd.text());
    assertEquals("- 2 -", even.text());
    assertEquals((30 + 200 - 10) * 65536, odd.end());
    assertEquals((300 - 30 - 200 + 10) * 65536, even.x());
    // Foot of the type area 40 + 9 × 16 + 10, gap 20, then 0.88 em.
    assertEquals(40 + 9 * 16 + 10 + 20 + 8.8, odd.baseline() / 65536.0, 0.001);
  }

  private List<String> labels() {
    return toy.set().document().pages().stream().map(page -> page.label().text()).toList();
  }

  private static CoverItem title() {
    return CoverItem.Field.of(CoverField.TITLE, Length.points(60));
  }
}
