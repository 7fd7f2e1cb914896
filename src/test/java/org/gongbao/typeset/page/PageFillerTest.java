package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.heading;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.paragraph;
import static org.gongbao.typeset.ToyIssue.rows;
import static org.gongbao.typeset.ToyIssue.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.model.Block;
import org.gongbao.page.Page;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** Pages of ten lines, twenty characters each; the title takes the first line. */
class PageFillerTest {
  private static final int MEASURE = 20;

  private final ToyIssue toy = new ToyIssue(MEASURE, 10);

  @Test
  void textFillsThePage() {
    List<Page> pages = set(lines(4, MEASURE), lines(9, MEASURE));
    assertEquals(List.of(10, 4), counts(pages));
  }

  @Test
  void theLastLineOfAParagraphNeverStandsAloneAtTheHeadOfAPage() {
    // Title 1, paragraph 7, and a third of 3 lines: its last line would open page 2.
    List<Page> pages = set(lines(7, MEASURE), lines(3, MEASURE), lines(4, MEASURE));
    assertEquals(List.of(9, 6), counts(pages));
    assertEquals(List.of(), findings(Code.PAGE_WIDOW));
  }

  @Test
  void aParagraphIsBrokenAnewBeforeAPageEndsShort() {
    // 7 lines with two characters on the last, so that commas can be squeezed to make it 6.
    Block paragraph = paragraph("字字字，".repeat(30) + "字。");
    List<Page> pages = set(paragraph, lines(3, MEASURE), lines(4, MEASURE));
    assertEquals(10, counts(pages).getFirst());
    assertEquals(List.of(), findings(Code.PAGE_WIDOW));
  }

  @Test
  void theLastPageOfAnArticleIsNotOneLine() {
    List<Page> pages = set(lines(9, MEASURE), paragraph("谢谢大家。"));
    assertTrue(counts(pages).getLast() > 2, counts(pages).toString());
  }

  @Test
  void aHeadingTakesTwoLinesOfTextWithIt() {
    List<Page> pages = set(lines(7, MEASURE), heading(1, "一、下一步"), lines(5, MEASURE));
    assertEquals(List.of(8, 6), counts(pages));
    assertEquals("一、下一步", rows(pages.get(1)).getFirst());
  }

  @Test
  void aHeadingWithRoomForItsTextStaysThoughThePageEndsALineShort() {
    // Title 1, text 14 and heading 1 leave four lines of twenty; the next text has five.
    List<Page> pages =
        new ToyIssue(MEASURE, 20)
            .articles(
                article(
                    "公告",
                    lines(14, MEASURE),
                    heading(1, "一、下一步"),
                    lines(5, MEASURE),
                    lines(9, MEASURE)))
            .set()
            .document()
            .pages();
    pages = pages.subList(2, pages.size());
    assertEquals(List.of(19, 11), counts(pages));
    assertEquals("一、下一步", rows(pages.get(0)).get(15));
  }

  @Test
  void headingsThatFollowEachOtherMoveTogether() {
    List<Page> pages =
        set(lines(6, MEASURE), heading(1, "一、下一步"), heading(2, "（一）首先"), lines(5, MEASURE));
    assertEquals(List.of(7, 7), counts(pages));
  }

  @Test
  void aSignatureTakesTextWithIt() {
    List<Page> pages = set(lines(8, MEASURE), signature("2026年3月1日", "云州市人民政府"));
    List<String> last = rows(pages.get(1));
    assertEquals(4, last.size() - 1, last.toString());
    assertTrue(last.getFirst().startsWith("字"), last.toString());
  }

  @Test
  void aBlockLargerThanThePageGoesOnOverTheNext() {
    Block[] rows = {
      lines(2, MEASURE), signature("", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子")
    };
    assertEquals(List.of(3, 10, 1), counts(set(rows)));
  }

  @Test
  void everyLineIsSetOnceInOrder() {
    Block[] blocks = new Block[12];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = i % 3 == 0 ? heading(1, "一、标题" + i) : lines(1 + i % 5, MEASURE);
    }
    List<Page> pages = set(blocks);
    int wanted = 1;
    for (int i = 0; i < blocks.length; i++) {
      wanted += i % 3 == 0 ? 1 : 1 + i % 5;
    }
    assertEquals(wanted, counts(pages).stream().mapToInt(Integer::intValue).sum());
  }

  private List<Page> set(Block... blocks) {
    List<Page> pages = toy.articles(article("公告", blocks)).set().document().pages();
    return pages.subList(2, pages.size());
  }

  /** Lines on each page, the folio left out. */
  private static List<Integer> counts(List<Page> pages) {
    return pages.stream().map(page -> rows(page).size() - 1).toList();
  }

  private List<Code> findings(Code code) {
    return toy.diagnostics.sorted().stream().map(d -> d.code()).filter(code::equals).toList();
  }
}
