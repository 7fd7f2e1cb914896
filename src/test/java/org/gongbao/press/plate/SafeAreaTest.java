package org.gongbao.press.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** What stands too near the cut (R70); A4 is 595.28 by 841.89 pt, 5 mm are 14.17 pt. */
class SafeAreaTest {
  private final PagesBuilder pages = new PagesBuilder();

  @Test
  void textFiveMillimetresFromTheCutIsSafe() {
    pages.text(ToyFont.face(), 10, 14.2, 100, "公报").text(ToyFont.face(), 10, 561, 100, "公报");
    assertEquals(List.of(), found());
  }

  @Test
  void textNearerThanThatIsReportedOnceForItsLine() {
    pages.text(ToyFont.face(), 10, 566, 100, "公报");
    assertEquals(List.of("CUT_TEXT_NEAR 1:[1, 3.3, 公报]"), found());
  }

  @Test
  void aRuleThatTouchesTheCutOrStaysFarFromItIsFine() {
    pages.rule(0, 100, 595.28, 1, Ink.BLACK).rule(20, 200, 500, 1, Ink.BLACK);
    assertEquals(List.of(), found());
  }

  @Test
  void aRuleThatEndsJustShortOfTheCutIsReported() {
    pages.rule(5, 100, 500, 1, Ink.BLACK);
    assertEquals(List.of("CUT_ITEM_NEAR 0:[1, 1.8, ]"), found());
  }

  /** Turned to the left about 590, 800: what is 50 high reaches 640. */
  @Test
  void whatIsTurnedIsMeasuredAsItLies() {
    RuleItem rule =
        (RuleItem)
            new PagesBuilder()
                .rule(0, 0, 90, 2, Ink.BLACK)
                .page()
                .build()
                .pages()
                .getFirst()
                .items()
                .getFirst();
    pages.item(
        new TurnedItem(PagesBuilder.units(590), PagesBuilder.units(800), List.<PageItem>of(rule)));
    assertEquals(List.of("CUT_ITEM_NEAR 0:[1, 1.2, ]"), found());
  }

  private List<String> found() {
    pages.page();
    return check();
  }

  private List<String> check() {
    Diagnostics diagnostics = new Diagnostics();
    SafeArea.check(pages.build(), Length.millimetres(3), diagnostics);
    return diagnostics.sorted().stream().map(SafeAreaTest::text).toList();
  }

  private static String text(Diagnostic finding) {
    Code code = finding.code();
    return code + " " + finding.span().line() + ":" + finding.args();
  }
}
