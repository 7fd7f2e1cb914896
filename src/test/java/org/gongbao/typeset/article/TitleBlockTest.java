package org.gongbao.typeset.article;

import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.Align;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** The type area is 200 pt wide from 30 pt on; an em is 10 pt. */
class TitleBlockTest {
  private final ToyIssue toy = new ToyIssue(20, 12);

  @Test
  void theLinesOfTheAuthorStay() {
    List<TextItem> items = set(article(List.of(text("云州市人民政府"), text("公告")), List.of(), List.of()));
    assertEquals("云州市人民政府", items.get(0).text());
    assertEquals("公告", items.get(1).text());
    assertEquals(30 + (200 - 20) / 2, items.get(1).x() / 65536);
  }

  @Test
  void aSubtitleHangsBehindItsDash() {
    List<TextItem> items =
        set(
            article(
                List.of(text("报告")),
                List.of(text("——三月一日在云州市第三届人大"), text("常委会第二次会议上")),
                List.of()));
    TextItem dash = begins("——", items);
    assertEquals(30 + (200 - 150) / 2, dash.x() / 65536);
    assertEquals(dash.x() + 20 * 65536, begins("常", items).x());
  }

  @Test
  void aNoteHangsInsideItsBracket() {
    List<TextItem> items =
        set(
            article(
                List.of(text("决议")),
                List.of(),
                List.of(text("（三月一日云州市第三届人大"), text("常委会第二次会议通过）"))));
    // The bracket gives up its left half at the line start (R13).
    assertEquals(begins("（", items).x() + 5 * 65536, begins("常", items).x());
  }

  @Test
  void aLongNoteIsPartedAndHangs() {
    List<TextItem> items =
        set(article(List.of(text("决议")), List.of(), List.of(text("（三月一日云州市第三届人大常委会第二次会议通过）"))));
    assertEquals(2, items.stream().mapToLong(TextItem::baseline).distinct().count() - 2);
  }

  @Test
  void blankLinesStandAboveAnArticleAndBelowItsHead() {
    toy.style(
        Role.TITLE,
        StylePatch.NONE
            .with(StyleKeys.ALIGN, Align.CENTRE)
            .with(StyleKeys.BEFORE, 2)
            .with(StyleKeys.AFTER, 1));
    List<TextItem> items = set(article(List.of(text("公告")), List.of(), List.of()));
    long first = toy.layout().page().baseline(0).units();
    assertEquals(2 * 16 * 65536, items.get(0).baseline() - first);
    assertEquals(4 * 16 * 65536, items.get(1).baseline() - first);
  }

  private static Article article(
      List<List<Inline>> title, List<List<Inline>> subtitle, List<List<Inline>> note) {
    Block body = ToyIssue.lines(1, 20);
    return new Article(
        new Article.Head(
            List.of(), List.of(), title, List.of(), subtitle, note, List.of(), List.of()),
        Article.Listing.USUAL,
        Article.Placement.USUAL,
        List.of(body),
        SourceSpan.NONE);
  }

  /** The items of the article's page without its folio. */
  private List<TextItem> set(Article article) {
    List<TextItem> items = ToyIssue.items(toy.articles(article).set().document().pages().getLast());
    return items.subList(0, items.size() - 1);
  }

  private static TextItem begins(String text, List<TextItem> items) {
    return items.stream().filter(item -> item.text().startsWith(text)).findFirst().orElseThrow();
  }
}
