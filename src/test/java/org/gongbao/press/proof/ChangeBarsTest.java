package org.gongbao.press.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.model.Block;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.press.proof.ChangeMark.Kind;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.Test;

/**
 * Bars stand 4 pt from the text and are 1.2 pt wide (R75); the toy page's type area begins at 30 pt
 * on odd pages and is 100 pt wide.
 */
class ChangeBarsTest {
  private static final double AREA = 100;

  private final Typeset set = issue();

  @Test
  void barStandsInTheOuterMargin() {
    RuleItem odd = rules(mark(0, 60, 10)).getFirst();
    assertEquals(ToyIssue.INNER + AREA + 4, odd.area().x().toPoints(), 0.01);
    assertEquals(60, odd.area().y().toPoints(), 0.01);
    assertEquals(70, odd.area().bottom().toPoints(), 0.01);
    double left = 300 - ToyIssue.INNER - AREA;
    RuleItem even = rules(mark(1, 60, 10)).getFirst();
    assertEquals(left - 4, even.area().right().toPoints(), 0.01);
  }

  @Test
  void linesThatFollowOneAnotherHaveOneBar() {
    List<RuleItem> bars = rules(mark(0, 60, 10), mark(0, 76, 10), mark(0, 108, 10));
    assertEquals(2, bars.size());
    assertEquals(60, bars.getFirst().area().y().toPoints(), 0.01);
    assertEquals(86, bars.getFirst().area().bottom().toPoints(), 0.01);
    assertEquals(108, bars.getLast().area().y().toPoints(), 0.01);
  }

  @Test
  void whatWasTakenOutHasATickThatPointsIntoTheText() {
    ChangeMark gone = new ChangeMark(Kind.TAKEN_OUT, 0, area(40, 65, 50, 0), false);
    List<RuleItem> rules = rules(gone, gone);
    assertEquals(2, rules.size());
    RuleItem tick = rules.getLast();
    assertTrue(tick.area().x().toPoints() > ToyIssue.INNER + AREA);
    assertEquals(rules.getFirst().area().x(), tick.area().right());
    assertEquals(65, (tick.area().y().toPoints() + tick.area().bottom().toPoints()) / 2, 0.01);
  }

  @Test
  void turnedTextIsMarkedUnderTheTypeArea() {
    ChangeMark turned = new ChangeMark(Kind.CHANGED, 0, area(50, 60, 10, 80), true);
    Rect bar = rules(turned).getFirst().area();
    Page page = set.document().pages().getFirst();
    assertEquals(page.typeArea().bottom().toPoints() + 4, bar.y().toPoints(), 0.01);
    assertEquals(50, bar.x().toPoints(), 0.01);
    assertEquals(10, bar.width().toPoints(), 0.01);
  }

  @Test
  void barsAreAddedAboveThePageAndChangeNothingElse() {
    List<ChangeMark> marks = List.of(mark(0, 60, 10));
    List<Page> barred = ChangeBars.on(set.document(), set.report(), marks).pages();
    List<PageItem> before = set.document().pages().getFirst().items();
    assertEquals(before.size() + 1, barred.getFirst().items().size());
    assertEquals(before, barred.getFirst().items().subList(0, before.size()));
    assertEquals(set.document().pages().get(1).items(), barred.get(1).items());
    assertEquals(PageItem.ARTIFACT, barred.getFirst().items().getLast().leaf());
  }

  private List<RuleItem> rules(ChangeMark... marks) {
    Map<Integer, List<PageItem>> bars = ChangeBars.of(set.document(), set.report(), List.of(marks));
    return bars.values().stream().flatMap(List::stream).map(RuleItem.class::cast).toList();
  }

  private static ChangeMark mark(int page, double y, double height) {
    return new ChangeMark(Kind.CHANGED, page, area(40, y, 50, height), false);
  }

  private static Rect area(double x, double y, double width, double height) {
    return new Rect(
        Length.points(x), Length.points(y), Length.points(width), Length.points(height));
  }

  private static Typeset issue() {
    Block text = ToyIssue.lines(12, 10);
    return new ToyIssue(10, 8)
        .with(LayoutKeys.CONTENTS_SHOW, false)
        .style(Role.TITLE, StylePatch.NONE.with(StyleKeys.SIZE, Length.points(ToyIssue.EM)))
        .articles(ToyIssue.article("决定", text))
        .set();
  }
}
