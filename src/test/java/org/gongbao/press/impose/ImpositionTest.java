package org.gongbao.press.impose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.SheetPlace;
import org.gongbao.page.SheetSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R73: pages of 100 × 200 pt, so that every position can be worked out by hand. */
class ImpositionTest {
  private static final Size TRIM = new Size(Length.points(100), Length.points(200));
  private static final Length PAPER = Length.points(0.5);

  private final Diagnostics findings = new Diagnostics();

  @Test
  void eightPagesAreStitchedInPairs() {
    assertEquals("8|1 2|7 6|3 4|5", pairs(plan(Scheme.SADDLE, 8)));
  }

  @Test
  void sixteenPagesAreStitchedInPairs() {
    assertEquals("16|1 2|15 14|3 4|13 12|5 6|11 10|7 8|9", pairs(plan(Scheme.SADDLE, 16)));
  }

  /** t48. */
  @Test
  void pairsOfAStitchedIssueAddUpToOneMoreThanItsPages() {
    List<SheetSide> sides = plan(Scheme.SADDLE, 48);
    assertTrue(pairs(sides).startsWith("48|1 2|47 46|3 4|45 "), pairs(sides));
    assertTrue(pairs(sides).endsWith(" 26|23 24|25"), pairs(sides));
    assertEquals(24, sides.size());
    sides.forEach(side -> assertEquals(49, number(side, 0) + number(side, 1)));
  }

  /** t48: three pages short of a multiple of four. */
  @Test
  void missingPagesAreBlankAtTheEndAndSaidSo() {
    assertTrue(pairs(plan(Scheme.SADDLE, 45)).startsWith("-|1 2|- -|3 4|45 44|5 "));
    assertEquals(
        List.of(Diagnostic.of(Code.SHEET_BLANKS, SourceSpan.NONE, 45, 4, 3)), findings.sorted());
  }

  @Test
  void twoUpKeepsTheOrderOfReading() {
    assertEquals("1|2 3|4 5|-", pairs(plan(Scheme.TWO_UP, 5)));
  }

  @Test
  void sectionsOfAGluedIssueAreStackedAndTheLastMayBeShort() {
    assertEquals(
        "8|1 2|7 6|3 4|5 16|9 10|15 14|11 12|13 20|17 18|19",
        pairs(sides(order(Scheme.PERFECT, OptionalInt.of(8), Length.ZERO), 20)));
  }

  @Test
  void gluedSectionsHaveSixteenPages() {
    String pairs = pairs(plan(Scheme.PERFECT, 32));
    assertTrue(pairs.startsWith("16|1 2|15 "), pairs);
    assertTrue(pairs.contains(" 8|9 32|17 18|31 "), pairs);
  }

  /** Heads together: the upper row stands on its head. */
  @Test
  void eightPagesFoldedTwiceStandHeadToHead() {
    assertEquals("5^ 4^ 8 1/3^ 6^ 2 7", stands(plan(Scheme.FOUR_UP, 8)));
  }

  @Test
  void sixteenPagesFoldedThriceStandHeadToHead() {
    assertEquals(
        "5^ 12^ 9^ 8^ 4 13 16 1/7^ 10^ 11^ 6^ 2 15 14 3", stands(plan(Scheme.EIGHT_UP, 16)));
  }

  @Test
  void foldedSheetsLaidIntoOneAnotherShareASection() {
    assertEquals(
        "13^ 4^ 16 1/3^ 14^ 2 15/9^ 8^ 12 5/7^ 10^ 6 11",
        stands(sides(order(Scheme.FOUR_UP, OptionalInt.of(16), Length.ZERO), 16)));
  }

  /** A leaf that is printed on both sides carries pages 2n-1 and 2n, back to back. */
  @ParameterizedTest
  @EnumSource(
      value = Scheme.class,
      names = {"SADDLE", "FOUR_UP", "EIGHT_UP", "PERFECT"})
  void everyLeafCarriesTwoPagesThatFollow(Scheme scheme) {
    List<SheetSide> sides = plan(scheme, 64);
    int columns = scheme.folding().columns();
    for (int s = 0; s < sides.size(); s += 2) {
      for (int i = 0; i < sides.get(s).places().size(); i++) {
        int mirrored = i - i % columns + columns - 1 - i % columns;
        int front = number(sides.get(s), i);
        int back = number(sides.get(s + 1), mirrored);
        assertEquals((front - 1) / 2, (back - 1) / 2, front + " is backed by " + back);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsPrintedOnce(Scheme scheme) {
    List<Integer> printed =
        plan(scheme, 37).stream()
            .flatMap(side -> side.places().stream())
            .filter(place -> place.page().isPresent())
            .map(place -> place.page().getAsInt())
            .sorted()
            .toList();
    assertEquals(java.util.stream.IntStream.range(0, 37).boxed().toList(), printed);
  }

  /** Twelve sheets in one another: the innermost pages are wrapped by eleven. */
  @Test
  void innerPagesMoveFurtherTowardsTheSpine() {
    List<SheetSide> sides = sides(order(Scheme.SADDLE, OptionalInt.empty(), PAPER), 48);
    assertEquals(rect(0, 0, 100, 200), sides.get(0).places().get(0).trim());
    assertEquals(rect(100, 0, 100, 200), sides.get(0).places().get(1).trim());
    SheetPlace left = sides.get(22).places().get(0);
    SheetPlace right = sides.get(22).places().get(1);
    assertEquals(Length.points(5.5), left.creep());
    assertEquals(Length.points(5.5), left.trim().x());
    assertEquals(Length.points(94.5), right.trim().x());
    // The fold stays where it is: what has moved past it is not printed.
    assertEquals(Length.points(100), left.clip().right());
    assertEquals(Length.points(100), right.clip().x());
  }

  @Test
  void creepStartsAnewInEverySection() {
    List<SheetSide> sides = sides(order(Scheme.PERFECT, OptionalInt.of(8), PAPER), 16);
    assertEquals(
        List.of(0.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.5, 0.5),
        sides.stream().map(side -> side.places().getFirst().creep().toPoints()).toList());
  }

  /** Pages 1, 2, 7 and 8 wrap the four between them. */
  @Test
  void leavesOfASheetFoldedTwiceCreepToo() {
    SheetSide front = sides(order(Scheme.FOUR_UP, OptionalInt.empty(), PAPER), 8).getFirst();
    assertEquals(
        List.of(0.5, 0.5, 0.0, 0.0),
        front.places().stream().map(place -> place.creep().toPoints()).toList());
    assertEquals(Length.points(0.5), front.places().getFirst().trim().x());
  }

  @Test
  void pagesKeepTheCuttingAllowanceFromOneAnotherButMeetAtTheSpine() {
    SheetSide front = plan(Scheme.EIGHT_UP, 16).getFirst();
    double allowance = 2 * Length.millimetres(3).toPoints();
    List<SheetPlace> lower = front.places().subList(4, 8);
    assertEquals(0, gap(lower.get(0), lower.get(1)), 1e-4);
    assertEquals(allowance, gap(lower.get(1), lower.get(2)), 1e-4);
    assertEquals(0, gap(lower.get(2), lower.get(3)), 1e-4);
    assertEquals(
        allowance,
        lower.getFirst().trim().y().minus(front.places().getFirst().trim().bottom()).toPoints(),
        1e-4);
  }

  @Test
  void inkReachesTheBleedWhereTheKnifePassesAndTheTrimAtTheFold() {
    Imposition imposition = new Imposition(order(Scheme.SADDLE), TRIM, Length.points(9));
    SheetSide front = imposition.sides(4, SourceSpan.NONE, findings).orElseThrow().getFirst();
    assertEquals(new Size(Length.points(218), Length.points(218)), front.sheet());
    assertEquals(rect(0, 0, 109, 218), front.places().get(0).clip());
    assertEquals(rect(109, 0, 109, 218), front.places().get(1).clip());
    assertEquals(rect(9, 9, 100, 200), front.places().get(0).trim());
  }

  @Test
  void milledSpineIsLeftFree() {
    ImpositionOrder order =
        new ImpositionOrder(
            Scheme.PERFECT,
            OptionalInt.empty(),
            Length.ZERO,
            Length.points(8),
            Optional.empty(),
            false);
    SheetSide front = sides(order, 16).getFirst();
    assertEquals(rect(0, 0, 100, 200), front.places().get(0).clip());
    assertEquals(rect(116, 0, 100, 200), front.places().get(1).clip());
  }

  @Test
  void sheetIsTurnedToFitThePagesAndTheyAreCentred() {
    Imposition narrow = new Imposition(order(size(150, 240)), size(110, 140), Length.ZERO);
    SheetSide side = narrow.sides(4, SourceSpan.NONE, findings).orElseThrow().getFirst();
    assertEquals(size(240, 150), side.sheet());
    assertEquals(rect(10, 5, 110, 140), side.places().getFirst().trim());
    side = sides(order(size(240, 260)), 4).getFirst();
    assertEquals(size(240, 260), side.sheet());
    assertEquals(rect(20, 30, 100, 200), side.places().getFirst().trim());
  }

  @Test
  void sheetThatIsTooSmallIsRefused() {
    Imposition imposition = new Imposition(order(size(199, 199)), TRIM, Length.ZERO);
    assertEquals(Optional.empty(), imposition.sides(4, SourceSpan.NONE, findings));
    assertEquals(Code.SHEET_TOO_SMALL, findings.sorted().getFirst().code());
  }

  @Test
  void paperThickerThanBoardIsRefused() {
    Length thick = Length.millimetres(1.1);
    Imposition imposition =
        new Imposition(order(Scheme.SADDLE, OptionalInt.empty(), thick), TRIM, Length.ZERO);
    assertEquals(Optional.empty(), imposition.sides(4, SourceSpan.NONE, findings));
    assertEquals(Code.SHEET_PAPER, findings.sorted().getFirst().code());
  }

  @ParameterizedTest
  @CsvSource({"SADDLE, 8", "TWO_UP, 4", "PERFECT, 6", "FOUR_UP, 12", "EIGHT_UP, 8", "PERFECT, 0"})
  void sectionThatCannotBeFoldedIsRefused(Scheme scheme, int section) {
    ImpositionOrder order = order(scheme, OptionalInt.of(section), Length.ZERO);
    Imposition imposition = new Imposition(order, TRIM, Length.ZERO);
    assertEquals(Optional.empty(), imposition.sides(16, SourceSpan.NONE, findings));
    assertTrue(findings.hasErrors());
  }

  @ParameterizedTest
  @EnumSource
  void marksStandOutsideEveryPageAndItsBleed(Scheme scheme) {
    ImpositionOrder order =
        new ImpositionOrder(
            scheme, OptionalInt.empty(), PAPER, Length.ZERO, Optional.empty(), true);
    Imposition imposition = new Imposition(order, TRIM, Length.millimetres(3));
    for (SheetSide side : imposition.sides(32, SourceSpan.NONE, findings).orElseThrow()) {
      Rect sheet = new Rect(Length.ZERO, Length.ZERO, side.sheet().width(), side.sheet().height());
      assertFalse(side.cuts().isEmpty());
      assertFalse(side.folds().isEmpty());
      for (List<Rect> marks : List.of(side.cuts(), side.folds())) {
        for (Rect mark : marks) {
          assertTrue(sheet.contains(mark), mark + " is off the sheet");
          side.places().forEach(place -> assertFalse(meet(mark, place.clip()), mark + "" + place));
        }
      }
    }
  }

  @Test
  void cutMarksFollowTheCreepAndFoldMarksTheSpine() {
    ImpositionOrder order =
        new ImpositionOrder(
            Scheme.SADDLE, OptionalInt.empty(), PAPER, Length.ZERO, Optional.empty(), true);
    SheetSide inner = sides(order, 8).get(2);
    double edge = Length.millimetres(13).toPoints();
    List<Double> cuts =
        inner.cuts().stream()
            .filter(mark -> mark.height().compareTo(mark.width()) > 0)
            .map(mark -> mark.x().toPoints() + 0.125)
            .distinct()
            .toList();
    assertEquals(edge + 0.5, cuts.get(0), 1e-4);
    assertEquals(edge + 199.5, cuts.get(1), 1e-4);
    inner.folds().forEach(m -> assertEquals(edge + 100, m.x().toPoints() + 0.125, 1e-4));
  }

  private List<SheetSide> plan(Scheme scheme, int pages) {
    return sides(order(scheme), pages);
  }

  private List<SheetSide> sides(ImpositionOrder order, int pages) {
    return new Imposition(order, TRIM, Length.ZERO)
        .sides(pages, SourceSpan.NONE, findings)
        .orElseThrow();
  }

  private static ImpositionOrder order(Scheme scheme) {
    return order(scheme, OptionalInt.empty(), Length.ZERO);
  }

  private static ImpositionOrder order(Scheme scheme, OptionalInt section, Length paper) {
    return new ImpositionOrder(scheme, section, paper, Length.ZERO, Optional.empty(), false);
  }

  private static ImpositionOrder order(Size sheet) {
    return new ImpositionOrder(
        Scheme.SADDLE, OptionalInt.empty(), Length.ZERO, Length.ZERO, Optional.of(sheet), false);
  }

  private static Size size(double width, double height) {
    return new Size(Length.points(width), Length.points(height));
  }

  private static String pairs(List<SheetSide> sides) {
    return sides.stream()
        .map(side -> side.places().stream().map(ImpositionTest::text).collect(joining("|")))
        .collect(joining(" "));
  }

  private static String stands(List<SheetSide> sides) {
    return sides.stream()
        .map(
            side ->
                side.places().stream()
                    .map(place -> text(place) + (place.turned() ? "^" : ""))
                    .collect(joining(" ")))
        .collect(joining("/"));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining(String by) {
    return Collectors.joining(by);
  }

  private static String text(SheetPlace place) {
    return place.page().isPresent() ? Integer.toString(place.page().getAsInt() + 1) : "-";
  }

  private static int number(SheetSide side, int place) {
    return side.places().get(place).page().getAsInt() + 1;
  }

  private static double gap(SheetPlace left, SheetPlace right) {
    return right.trim().x().minus(left.trim().right()).toPoints();
  }

  private static boolean meet(Rect a, Rect b) {
    return a.x().compareTo(b.right()) < 0
        && b.x().compareTo(a.right()) < 0
        && a.y().compareTo(b.bottom()) < 0
        && b.y().compareTo(a.bottom()) < 0;
  }

  private static Rect rect(double x, double y, double width, double height) {
    return new Rect(
        Length.points(x), Length.points(y), Length.points(width), Length.points(height));
  }
}
