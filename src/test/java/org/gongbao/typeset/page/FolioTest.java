package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.geom.Length;
import org.gongbao.model.Block;
import org.gongbao.model.Matter;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.Layout.FolioPlace;
import org.gongbao.style.Layout.FrontFolio;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/**
 * Page numbers of official documents: 14 pt between two one-em dashes, an em from the outer edge, 7
 * mm below the type area (R44, t37). The type area is 200 pt wide and begins 30 pt from the binding
 * edge of a page 300 pt wide; ten lines 16 pt apart end at 40 + 9 × 16 + 10 = 194 pt.
 */
class FolioTest {
  private static final long FOOT = 194;
  private static final int SIZE = 14;

  private final ToyIssue toy =
      new ToyIssue(20, 10)
          .with(LayoutKeys.FOLIO_PATTERN, "— {n} —")
          .with(LayoutKeys.FOLIO_GAP, Length.millimetres(7))
          .style(Role.FOLIO, StylePatch.NONE.with(StyleKeys.SIZE, Length.points(SIZE)));

  @Test
  void oddNumbersStandAtTheRightAndEvenOnesAtTheLeftAnEmIn() {
    List<Page> pages = body(lines(15, 20));
    assertEquals("— 1 —", text(pages.get(0)));
    assertEquals(30 + 200 - SIZE, end(pages.get(0)), 0.01);
    assertEquals("— 2 —", text(pages.get(1)));
    assertEquals(300 - 30 - 200 + SIZE, start(pages.get(1)), 0.01);
  }

  @Test
  void theirTopIsSevenMillimetresBelowTheTypeArea() {
    double top = folio(body(lines(3, 20)).getFirst()).getFirst().baseline() / 65536.0 - 0.88 * SIZE;
    assertEquals(7 * 72 / 25.4, top - FOOT, 0.01);
  }

  @Test
  void theBodyGoesOnFromTheLastIssue() {
    startAt(205);
    List<Page> pages = body(lines(15, 20));
    assertEquals("— 205 —", text(pages.get(0)));
    assertEquals(30 + 200 - SIZE, end(pages.get(0)), 0.01);
    assertEquals("205", pages.get(0).label().text());
    assertEquals("206", pages.get(1).label().text());
    assertEquals(List.of(), toy.diagnostics.sorted());
  }

  @Test
  void anEvenNumberOnARightHandPageIsReported() {
    startAt(206);
    body(lines(3, 20));
    assertEquals(
        List.of(Code.START_PAGE_SIDE),
        toy.diagnostics.sorted().stream().map(d -> d.code()).toList());
  }

  @Test
  void backPagesCountOnFromTheBody() {
    startAt(205);
    toy.articles(article("公告", lines(3, 20))).back(article("版权页", lines(1, 20)));
    assertEquals("206", toy.set().document().pages().getLast().label().text());
  }

  @Test
  void numbersStandInTheMiddleOrInsideWhenTheLayoutAsks() {
    toy.with(LayoutKeys.FOLIO_PLACE, FolioPlace.CENTRE);
    Page page = body(lines(3, 20)).getFirst();
    assertEquals(130, (start(page) + end(page)) / 2, 0.01);
    toy.with(LayoutKeys.FOLIO_PLACE, FolioPlace.INNER);
    assertEquals(30 + SIZE, start(toy.set().document().pages().get(2)), 0.01);
  }

  @Test
  void pagesBeforeTheBodyCarryNoNumberWhenTheLayoutAsks() {
    toy.with(LayoutKeys.FOLIO_FRONT, FrontFolio.NONE).articles(article("公告", lines(3, 20)));
    List<Page> pages = toy.set().document().pages();
    assertTrue(folio(pages.getFirst()).isEmpty());
    assertEquals("i", pages.getFirst().label().text());
    assertEquals("— 1 —", text(pages.get(2)));
  }

  private void startAt(int number) {
    Matter none = Matter.NONE;
    toy.matter(
        new Matter(
            none.masthead(),
            none.coverPages(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(number)));
  }

  private List<Page> body(Block block) {
    List<Page> pages = toy.articles(article("公告", block)).set().document().pages();
    return pages.subList(2, pages.size());
  }

  private static List<TextItem> folio(Page page) {
    return ToyIssue.items(page).stream()
        .filter(item -> item.baseline() > Length.points(FOOT).units())
        .toList();
  }

  private static String text(Page page) {
    return String.join("", folio(page).stream().map(TextItem::text).toList());
  }

  private static double start(Page page) {
    return folio(page).getFirst().x() / 65536.0;
  }

  private static double end(Page page) {
    return folio(page).getLast().end() / 65536.0;
  }
}
