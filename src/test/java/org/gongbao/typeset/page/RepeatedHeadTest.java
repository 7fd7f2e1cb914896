package org.gongbao.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.junit.jupiter.api.Test;

/** Tables of one-line rows on pages of ten lines; a head of two lines repeats (R58). */
class RepeatedHeadTest {
  private static final int LINES = 10;
  private static final RulePiece RULE = new RulePiece(0, 0, 10, 1, Ink.BLACK);
  private static final PageMaster MASTER =
      new PageMaster(
          new Size(Length.points(300), Length.points(400)),
          Length.points(40),
          Length.points(30),
          20,
          LINES,
          Length.points(10),
          Length.points(16),
          2);
  private static final Block HEAD = Block.of(2, List.of());

  @Test
  void theHeadStandsAboveTheFirstRowOfEveryFurtherPage() {
    // Head 2 and 8 rows; head 2 and 8 rows; head 2 and the last 4.
    List<List<Placed>> pages = fill(table(20, 1));
    assertEquals("0@0 1@2 2@3 3@4 4@5 5@6 6@7 7@8 8@9 8/CLOSING@9", written(pages.get(0)));
    assertEquals(
        "9/OPENING@0 9@2 10@3 11@4 12@5 13@6 14@7 15@8 16@9 16/CLOSING@9", written(pages.get(1)));
    assertEquals("17/OPENING@0 17@2 18@3 19@4 20@5", written(pages.get(2)));
  }

  @Test
  void aRowIsNotSplitToFillThePage() {
    // Rows of 3 lines: head 2, two rows, 2 lines free.
    List<List<Placed>> pages = fill(table(5, 3));
    assertEquals("0@0 1@2 2@5 2/CLOSING@5", written(pages.get(0)));
    assertEquals("3/OPENING@0 3@2 4@5 4/CLOSING@5", written(pages.get(1)));
    assertEquals("5/OPENING@0 5@2", written(pages.get(2)));
  }

  @Test
  void nothingRepeatsWhereATableFollowsOnThePage() {
    List<FlowItem> items = new ArrayList<>(List.of(Block.of(3, List.of())));
    items.add(row(1));
    assertEquals("0@0 1@3", written(fill(items).getFirst()));
  }

  @Test
  void aRowTallerThanThePageIsPartedToTheLinesBelowTheHead() {
    Block tall =
        Block.of(12, List.of(ruleAt(0), ruleAt(7), ruleAt(8), ruleAt(11)))
            .repeating(HEAD, List.of(RULE));
    List<FlowItem> parts = TallBlocks.parted(List.of(HEAD, tall), MASTER);
    assertEquals(
        List.of(2, 8, 4),
        parts.stream().map(part -> part instanceof Block block ? block.rows() : 0).toList());
    List<List<Placed>> pages = fill(parts);
    assertEquals("0@0 1@2 1/CLOSING@2", written(pages.get(0)));
    assertEquals("2/OPENING@0 2@2", written(pages.get(1)));
  }

  private static List<List<Placed>> fill(List<FlowItem> items) {
    Flow flow = Flow.of(items, new StructGroup(StructNode.Role.ART, List.of()), 0);
    return FlowPages.of(List.of(flow), false, MASTER).pages().stream()
        .map(FilledPage::placed)
        .toList();
  }

  private static RulePiece ruleAt(int row) {
    return new RulePiece(0, Length.points(16L * row).units(), 10, 1, Ink.BLACK);
  }

  private static List<FlowItem> table(int rows, int height) {
    List<FlowItem> items = new ArrayList<>(List.of(HEAD));
    for (int i = 0; i < rows; i++) {
      items.add(i == rows - 1 ? row(height).repeating(HEAD, List.of()) : row(height));
    }
    return items;
  }

  private static Block row(int height) {
    return Block.of(height, List.of()).repeating(HEAD, List.of(RULE));
  }

  private static String written(List<Placed> page) {
    List<String> words = new ArrayList<>();
    for (Placed placed : page) {
      String part = placed.part() == Placed.Part.WHOLE ? "" : "/" + placed.part();
      words.add(placed.item() + part + "@" + placed.row());
    }
    return String.join(" ", words);
  }
}
