package org.gongbao.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;
import org.junit.jupiter.api.Test;

/** Type on a grid whose cell is not its size: 28 characters of 三号 fill 156 mm (R40, t38). */
class CellAdvanceTest {
  private static final long SIZE = Length.points(16).units();
  private static final long EM = Length.millimetres(156 / 28.0).units();
  private static final LineRules RULES =
      new LineRules(KinsokuLevel.GB, PunctuationStyle.QUANJIAO, false, 250);

  @Test
  void twentyEightCharactersFillTheMeasureExactly() {
    List<TextItem> items = set("一".repeat(28), new Run.Plain(), EM);
    long tenth = Length.millimetres(0.1).units();
    assertEquals(1, items.size());
    assertEquals(SIZE, items.getFirst().size());
    assertEquals(28 * EM, items.getFirst().end() - items.getFirst().x());
    assertTrue(Math.abs(items.getFirst().end() - Length.millimetres(156).units()) < tenth);
  }

  @Test
  void aFaceIsAsWideAsItsCells() {
    for (TextItem item : set("天气：“晴”，很好。丰年——到了……石·溪／桥", new Run.Plain(), EM)) {
      int[] codePoints = item.text().codePoints().toArray();
      for (int i = 0; i < codePoints.length; i++) {
        long drawn = item.face().advance(codePoints[i], SIZE);
        assertTrue(
            Math.abs(drawn - item.advances()[i]) <= SIZE / 1000,
            () -> item.text() + " " + Arrays.toString(item.advances()));
      }
    }
  }

  @Test
  void lettersAndDigitsKeepTheWidthOfTheirType() {
    List<TextItem> items = set("2026", new Run.Plain(), EM);
    assertEquals(4 * SIZE / 2, items.getFirst().end());
  }

  @Test
  void aSpreadWordFillsCellsOfTheGrid() {
    List<TextItem> items = set("石溪", new Run.Spread(3000), EM);
    assertEquals(3 * EM, items.getLast().end());
    assertEquals("石溪", items.getFirst().text() + items.getLast().text());
    long drawn = items.getFirst().face().advance('石', SIZE);
    assertTrue(Math.abs(drawn - 2 * EM) <= SIZE / 1000, "no gap for readers to take as a blank");
  }

  @Test
  void aGridWiderThanItsTypeLeavesNoGapBetweenCells() {
    for (TextItem item : set("一二三。", new Run.Plain(), 2 * SIZE)) {
      int[] codePoints = item.text().codePoints().toArray();
      for (int i = 0; i < codePoints.length; i++) {
        assertEquals(item.face().advance(codePoints[i], SIZE), item.advances()[i]);
      }
    }
  }

  private static List<TextItem> set(String written, Run.Form form, long em) {
    SourceSpan span = new SourceSpan("case", 1, 1, written.length());
    Run.Type type = new Run.Type(FontRole.SONG, FontRole.LATIN, SIZE, em, Ink.BLACK, 0, 0, false);
    List<Run> runs = List.of(new Run(written, span, type, form));
    PreparedText text = PreparedText.of(runs, RULES, ToyFont.book(), new Diagnostics());
    Line line = new Optimal().lines(text, new Measure(40 * em, 0, 0)).getFirst();
    return LineSetter.set(text, line, 0, 0, 0);
  }
}
