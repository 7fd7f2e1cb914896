package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.typeset.ToyIssue;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.Test;

/** The type area is 30 to 230 pt wide; leaders stand 5 pt apart. */
class ContentsTest {
  private final ToyIssue toy = new ToyIssue(20, 10);

  @Test
  void leadersStandOnOneGridCountedFromTheRight() {
    toy.articles(article("公告", lines(2, 20)), article("通知一则", lines(2, 20)));
    List<TextItem> leaders =
        ToyIssue.items(contents(toy.set())).stream()
            .filter(item -> item.text().contains("··"))
            .toList();
    assertEquals(2, leaders.size());
    for (TextItem leader : leaders) {
      assertEquals(PageItem.ARTIFACT, leader.leaf());
      assertEquals(0, (230 * 65536 - leader.x()) % (5 * 65536));
      for (long advance : leader.advances()) {
        assertEquals(5 * 65536, advance);
      }
    }
    assertEquals(leaders.get(0).end(), leaders.get(1).end());
  }

  @Test
  void numbersEndAtTheRightEdge() {
    toy.articles(article("公告", lines(2, 20)));
    List<TextItem> items = ToyIssue.items(contents(toy.set()));
    TextItem number = items.stream().filter(item -> item.text().equals("1")).findFirst().get();
    assertEquals(230 * 65536, number.end());
  }

  @Test
  void aLongTitleHangsAndStaysOffTheRightEdge() {
    toy.articles(article("关于云州市二〇二六年市级预算调整方案草案的审查结果报告", lines(2, 20)));
    List<TextItem> items = ToyIssue.items(contents(toy.set()));
    List<TextItem> lines =
        items.stream().filter(item -> item.leaf() == items.get(1).leaf()).toList();
    assertEquals(2, lines.size());
    assertEquals("关于云州市二〇二六年市级预算调整", lines.get(0).text());
    assertTrue(lines.get(0).end() <= 190 * 65536, "4 em stay free");
    assertEquals(50 * 65536, lines.get(1).x());
    List<TextItem> leaders = items.stream().filter(item -> item.text().startsWith("···")).toList();
    assertEquals(1, leaders.size());
    assertEquals(lines.get(1).baseline(), leaders.getFirst().baseline(), "on the last line");
  }

  @Test
  void anEntryLeadsToTheFirstPageOfItsArticle() {
    toy.articles(article("公告", lines(12, 20)), article("通知", lines(2, 20)));
    Typeset set = toy.set();
    List<LinkItem> links =
        contents(set).items().stream()
            .filter(LinkItem.class::isInstance)
            .map(LinkItem.class::cast)
            .toList();
    List<Page> pages = set.document().pages();
    assertEquals("1", pages.get(links.get(0).target().page()).label().text());
    assertEquals("3", pages.get(links.get(1).target().page()).label().text());
    assertTrue(ToyIssue.rows(contents(set)).stream().anyMatch(row -> row.matches("通知·+3")));
  }

  @Test
  void longContentsGoOnWithWholeEntries() {
    var articles = new org.gongbao.model.Article[12];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = article("关于云州市二〇二六年市级预算调整方案草案的审查结果报告", lines(1, 20));
    }
    List<Page> pages = toy.articles(articles).set().document().pages();
    // Title and four entries of two lines, then five, then three, then a blank page.
    assertEquals(List.of("i", "ii", "iii", "iv", "1"), labels(pages.subList(0, 5)));
    assertTrue(pages.get(3).items().isEmpty());
    assertTrue(ToyIssue.rows(pages.get(1)).getFirst().startsWith("关于"));
  }

  @Test
  void aDigestOverNoPageIsAnError() {
    Article listed =
        new Article(
            Article.Head.titled(List.of(ToyIssue.text("名单"))),
            new Article.Listing(Article.Listing.Kind.TITLE, List.of(), List.of()),
            Article.Placement.USUAL,
            List.of(),
            SourceSpan.NONE);
    toy.articles(article("公告", lines(2, 20))).digest("开会等2则", listed).set();
    assertEquals(
        List.of(Code.CONTENTS_NO_PAGE),
        toy.diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }

  private static List<String> labels(List<Page> pages) {
    return pages.stream().map(page -> page.label().text()).toList();
  }

  private static Page contents(Typeset set) {
    return set.document().pages().getFirst();
  }
}
