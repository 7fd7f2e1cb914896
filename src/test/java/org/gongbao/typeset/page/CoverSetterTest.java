package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.geom.Length;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** A measure of nine characters: the organ of eleven takes two lines. */
class CoverSetterTest {
  private final ToyIssue toy = new ToyIssue(9, 10);

  @Test
  void aDateMovesDownBelowAnOrganOfTwoLines() {
    List<TextItem> items = set(100, 115);
    long organ = items.get(items.size() - 2).baseline();
    long date = items.getLast().baseline();
    // 10 pt characters with the blank of 5 pt the layout sets between them
    assertTrue(date - organ >= 15 * 65536, (date - organ) / 65536 + " pt");
    assertEquals(List.of(), findings());
  }

  @Test
  void aDateFarBelowStaysWhereTheLayoutPutsIt() {
    assertEquals(Length.points(308.8).units(), set(100, 300).getLast().baseline());
  }

  @Test
  void aCoverThatLeavesThePageIsAnError() {
    set(380, 395);
    assertEquals(List.of(Code.COVER_TOO_TALL), findings());
  }

  private List<TextItem> set(int organ, int date) {
    toy.cover(
        CoverItem.Field.of(CoverField.ORGAN, Length.points(organ)),
        CoverItem.Field.of(CoverField.DATE, Length.points(date)));
    Page cover = toy.articles(article("公告", lines(2, 9))).set().document().pages().getFirst();
    return ToyIssue.items(cover);
  }

  private List<Code> findings() {
    return toy.diagnostics.sorted().stream()
        .map(finding -> finding.code())
        .filter(code -> code == Code.COVER_TOO_TALL)
        .toList();
  }
}
