package org.gongbao.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Stretches;
import org.junit.jupiter.api.Test;

/**
 * Flows of blocks on pages of ten lines, 22 characters each: two columns of ten, the second 120 pt
 * right of the first. Turned, a page has 15 characters in 14 lines.
 */
class ChainTest {
  private static final PageMaster MASTER =
      new PageMaster(
          new Size(Length.points(300), Length.points(400)),
          Length.points(40),
          Length.points(30),
          22,
          10,
          Length.points(10),
          Length.points(16),
          2);

  @Test
  void aFlowThatRunsOnStandsBelowTheOneBeforeIt() {
    FlowPages pages = pages(flow(block(4)), flow(block(3), block(2)));
    assertEquals(List.of("0@0 1@4 2@7"), written(pages));
    assertEquals(Optional.of(new FlowPages.Begin(0, 4)), pages.begin(1));
  }

  @Test
  void aHeadThatRunsOnKeepsWithItsText() {
    // Head 2 and the first of its text need 4 lines, 3 are left.
    Block head = block(2).keepingNext(1);
    assertEquals(List.of("0@0", "1@0 2@2"), written(pages(flow(block(7)), flow(head, block(2)))));
  }

  @Test
  void blankLinesAboveAHeadStandWhereItRunsOn() {
    Block head = block(1).spaced(2, 1);
    FlowPages pages = pages(flow(block(3)), flow(head, block(2)));
    assertEquals(List.of("0@0 1@5 2@7"), written(pages));
  }

  @Test
  void columnsEndEvenlyAboveWhatLiesAcrossThem() {
    Stretches stretches = new Stretches(2);
    stretches.across(List.of(block(1)));
    stretches.addAll(ones(7));
    stretches.across(List.of(block(2)));
    stretches.addAll(ones(3));
    // Head; 4 and 3; across at 5; 2 and 1 below it.
    assertEquals(
        List.of("0@0 1@1 2@2 3@3 4@4 5@1/120 6@2/120 7@3/120 8@5 9@7 10@8 11@7/120"),
        written(pages(flow(stretches))));
  }

  @Test
  void whatLiesAcrossAndDoesNotFitBeginsANewPage() {
    Stretches stretches = new Stretches(2);
    stretches.addAll(ones(16));
    stretches.across(List.of(block(3)));
    List<String> pages = written(pages(flow(stretches)));
    assertEquals("16@0", pages.get(1));
  }

  @Test
  void aTurnedPartHasPagesOfItsOwn() {
    Stretches stretches = new Stretches(1);
    stretches.add(block(3));
    stretches.turned(ones(20));
    stretches.add(block(2));
    FlowPages pages = pages(flow(stretches));
    assertEquals(
        List.of(false, true, true, false), pages.pages().stream().map(FilledPage::turned).toList());
    // (220 − 10) / 16 = 13 steps, so 14 lines.
    assertEquals(14, pages.pages().get(1).placed().size());
    assertEquals("15@0 16@1 17@2 18@3 19@4 20@5", written(pages).get(2));
  }

  @Test
  void aTurnedPageIsAsWideAsTheTypeAreaIsHigh() {
    PageMaster turned = MASTER.turned();
    // 9 × 16 + 10 = 154 pt: 15 characters.
    assertEquals(15, turned.measure());
    assertEquals(14, turned.lines());
  }

  @Test
  void aFigureThatDoesNotFitMovesOnAndTextFlowsPastIt() {
    List<FlowItem> items = new ArrayList<>(ones(8));
    items.add(figure(5));
    items.addAll(ones(4));
    assertEquals(
        List.of("0@0 1@1 2@2 3@3 4@4 5@5 6@6 7@7 9@8 10@9", "8/FLOATED@0 11@5 12@6"),
        written(pages(Flow.of(items, group(), 0))));
  }

  @Test
  void figuresKeepTheirOrder() {
    List<FlowItem> items = new ArrayList<>(ones(7));
    items.add(figure(4));
    items.add(figure(1));
    items.addAll(ones(5));
    assertEquals(
        List.of("0@0 1@1 2@2 3@3 4@4 5@5 6@6 9@7 10@8 11@9", "7/FLOATED@0 8/FLOATED@4 12@5 13@6"),
        written(pages(Flow.of(items, group(), 0))));
  }

  @Test
  void aFigureThatFitsStaysWhereItIs() {
    List<FlowItem> items = new ArrayList<>(ones(3));
    items.add(figure(4));
    items.addAll(ones(2));
    assertEquals(List.of("0@0 1@1 2@2 3@3 4@7 5@8"), written(pages(Flow.of(items, group(), 0))));
  }

  @Test
  void aFigureMovesToTheNextColumn() {
    Stretches stretches = new Stretches(2);
    stretches.addAll(ones(8));
    stretches.add(figure(4));
    stretches.addAll(ones(20));
    List<String> pages = written(pages(flow(stretches)));
    assertEquals(
        "0@0 1@1 2@2 3@3 4@4 5@5 6@6 7@7 9@8 10@9 8/FLOATED@0/120 11@4/120",
        pages.getFirst().substring(0, pages.getFirst().indexOf(" 12@")));
  }

  @Test
  void columnsFlowPastAFigureAcrossThatFindsNoRoomBelowThem() {
    Stretches stretches = new Stretches(2);
    stretches.addAll(ones(16));
    stretches.across(List.of(figure(3)));
    stretches.addAll(ones(8));
    // 8 and 8 would leave two lines: the page is filled, the figure heads the next, 2 and 2 below.
    List<String> pages = written(pages(flow(stretches)));
    assertEquals(20, pages.getFirst().split(" ").length);
    assertEquals("16/FLOATED@0 21@3 22@4 23@3/120 24@4/120", pages.get(1));
  }

  @Test
  void aFigureAcrossThatFitsStandsBelowEvenColumns() {
    Stretches stretches = new Stretches(2);
    stretches.addAll(ones(4));
    stretches.across(List.of(figure(3)));
    stretches.addAll(ones(4));
    assertEquals(
        List.of("0@0 1@1 2@0/120 3@1/120 4@2 5@5 6@6 7@5/120 8@6/120"),
        written(pages(flow(stretches))));
  }

  @Test
  void everyItemStandsOnceWhateverTheColumns() {
    for (int columns = 1; columns <= 3; columns++) {
      for (int count = 1; count < 60; count++) {
        Stretches stretches = new Stretches(columns);
        stretches.across(List.of(block(2).keepingNext(2)));
        for (int i = 0; i < count; i++) {
          Block block = block(1 + i % 3);
          if (i % 11 == 6) {
            stretches.across(List.of(i % 2 == 0 ? figure(5) : block));
            continue;
          }
          stretches.add(i % 7 == 3 ? figure(4) : i % 5 == 0 ? block.keepingNext(2) : block);
        }
        List<Integer> items =
            pages(flow(stretches)).pages().stream()
                .flatMap(page -> page.placed().stream())
                .map(Placed::item)
                .sorted()
                .toList();
        assertEquals(IntStream.rangeClosed(0, count).boxed().toList(), items);
      }
    }
  }

  private static Block figure(int rows) {
    return block(rows).floating("图1", SourceSpan.NONE);
  }

  private static Block block(int rows) {
    return Block.of(rows, List.of());
  }

  private static List<Block> ones(int count) {
    return Collections.nCopies(count, block(1));
  }

  private static StructGroup group() {
    return new StructGroup(StructNode.Role.ART, List.of());
  }

  private static Flow flow(FlowItem... items) {
    return Flow.of(List.of(items), group(), 0);
  }

  private static Flow flow(Stretches stretches) {
    return new Flow(stretches.all(), group(), 0);
  }

  private static FlowPages pages(Flow... flows) {
    return FlowPages.of(List.of(flows), false, MASTER);
  }

  private static List<String> written(FlowPages pages) {
    return pages.pages().stream().map(ChainTest::written).toList();
  }

  private static String written(FilledPage page) {
    List<String> words = new ArrayList<>();
    for (Placed placed : page.placed()) {
      String part = placed.part() == Placed.Part.WHOLE ? "" : "/" + placed.part();
      String x = placed.x() == 0 ? "" : "/" + placed.x() / Length.PER_POINT;
      words.add(placed.item() + part + "@" + placed.row() + x);
    }
    return String.join(" ", words);
  }
}
