package org.gongbao.typeset.page;

import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.style.Align;
import org.gongbao.style.Role;
import org.gongbao.style.RunningHeadKeys;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/**
 * Pages of ten lines, 20 characters each, from 40 pt down; three pages of text an article (R53).
 */
class RunningHeadsTest {
  private final ToyIssue toy =
      new ToyIssue(20, 10)
          .with(RunningHeadKeys.LEFT, "{title}　{year}年第{number}期")
          .with(RunningHeadKeys.RIGHT, "{article}")
          .with(RunningHeadKeys.GAP, Length.points(10));

  @Test
  void evenPagesNameTheIssueAndOddOnesTheArticleButNotItsFirst() {
    List<Page> pages = set(article("报告", List.of()));
    assertEquals(List.of("", "云州公报　2026年第2期", "报告"), heads(pages));
  }

  @Test
  void theFirstPageHasOneWhenTheLayoutAsks() {
    toy.with(RunningHeadKeys.FIRST, true);
    assertEquals("报告", heads(set(article("报告", List.of()))).getFirst());
  }

  @Test
  void aShortTitleStandsForTheTitle() {
    List<Page> pages = set(article("关于二〇二六年上半年工作情况的报告", text("上半年报告")));
    assertEquals("上半年报告", heads(pages).getLast());
  }

  @Test
  void aTitleTooLongGivesWayToTheSectionAndIsReportedOnce() {
    String title = "关于二〇二六年上半年青杨镇各渡口泵站修缮和灌渠清淤的报告";
    toy.section("专题", article(title, List.of()));
    List<Page> pages = toy.set().document().pages();
    assertEquals("专题", heads(pages.subList(2, pages.size())).getLast());
    assertEquals(
        List.of(Code.RUNNING_HEAD_LONG),
        toy.diagnostics.sorted().stream().map(d -> d.code()).toList());
  }

  @Test
  void anIssueWithoutSectionsHasNoHeadWhereTheirsWouldBe() {
    toy.with(RunningHeadKeys.RIGHT, "{section}");
    assertEquals(List.of("", "云州公报　2026年第2期", ""), heads(set(article("报告", List.of()))));
  }

  @Test
  void headsStandAtTheOuterEdgeAboveTheirRule() {
    toy.with(RunningHeadKeys.RULE, Length.points(1));
    Page even = set(article("报告", List.of())).get(1);
    RuleItem rule =
        even.items().stream()
            .filter(RuleItem.class::isInstance)
            .map(RuleItem.class::cast)
            .findFirst()
            .orElseThrow();
    // 10 pt above 40; words 10 pt high, their foot 3 pt above the rule.
    assertEquals(Length.points(29), rule.area().y());
    assertEquals(even.typeArea().width(), rule.area().width());
    TextItem head = head(even).getFirst();
    assertEquals(
        Length.points(29 - 3).minus(Length.points(10).thousandths(120)).units(), head.baseline());
    assertEquals(even.typeArea().x().units(), head.x());
    Page odd = toy.set().document().pages().get(4);
    assertEquals(odd.typeArea().right().units(), head(odd).getLast().end());
    assertEquals(PageItem.ARTIFACT, head.leaf());
  }

  @Test
  void centredHeadsStandInTheMiddle() {
    toy.style(Role.RUNNING_HEAD, StylePatch.NONE.with(StyleKeys.ALIGN, Align.CENTRE));
    Page page = set(article("报告", List.of())).get(2);
    TextItem head = head(page).getFirst();
    long middle = page.typeArea().x().units() + page.typeArea().width().units() / 2;
    assertEquals(middle, (head.x() + head.end()) / 2);
  }

  private static Article article(String title, List<Inline> shortTitle) {
    return new Article(
        Article.Head.titled(List.of(text(title))),
        new Article.Listing(Article.Listing.Kind.PAGE, List.of(), shortTitle),
        Article.Placement.USUAL,
        List.of(lines(25, 20)),
        SourceSpan.NONE);
  }

  private List<Page> set(Article article) {
    List<Page> pages = toy.articles(article).set().document().pages();
    return pages.subList(2, pages.size());
  }

  private static List<String> heads(List<Page> pages) {
    return pages.stream()
        .map(page -> head(page).stream().map(TextItem::text).collect(Collectors.joining()))
        .toList();
  }

  private static List<TextItem> head(Page page) {
    return ToyIssue.items(page).stream()
        .filter(item -> item.baseline() < page.typeArea().y().units())
        .toList();
  }
}
