package org.gongbao.press.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.page.ArticlePlaces;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.typeset.ToyIssue;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.Test;

/** Parts of an issue as documents of their own (R54), on pages of eight lines. */
class PartCutterTest {
  private static final int MEASURE = 10;

  /** Three articles that share pages: 甲 on 1, 乙 on 1 and 2, 丙 on 2. */
  private static Typeset shared() {
    return new ToyIssue(MEASURE, 8)
        .articleStart(Article.Start.RUN_ON)
        .section(
            "报告",
            ToyIssue.article("甲篇", ToyIssue.lines(3, MEASURE)),
            ToyIssue.article("乙篇", ToyIssue.heading(1, "一、要点"), ToyIssue.lines(5, MEASURE)))
        .section("决议", ToyIssue.article("丙篇", ToyIssue.lines(2, MEASURE)))
        .set();
  }

  private static PagedDocument article(Typeset set, Integer... numbers) {
    Part part = new Part.Articles(Set.of(numbers));
    return new PartCutter(set.document(), set.places()).cut(part, "乙篇", false).document();
  }

  private static PartCutter.Offprint pages(Typeset set, int from, int to) {
    return new PartCutter(set.document(), set.places()).cut(new Part.Pages(from, to), "页", false);
  }

  private static List<String> labels(PagedDocument document) {
    return document.pages().stream().map(page -> page.label().text()).toList();
  }

  private static List<String> titles(List<OutlineEntry> entries) {
    List<String> titles = new ArrayList<>();
    for (OutlineEntry entry : entries) {
      titles.add(entry.title() + "@" + entry.target().page());
      titles.addAll(titles(entry.kids()));
    }
    return titles;
  }

  private static Set<Integer> leaves(StructNode node) {
    Set<Integer> leaves = new TreeSet<>();
    switch (node) {
      case StructLeaf leaf -> leaves.add(leaf.id());
      case StructGroup group -> group.kids().forEach(kid -> leaves.addAll(leaves(kid)));
    }
    return leaves;
  }

  private static Set<Integer> drawn(PagedDocument document) {
    Set<Integer> leaves = new TreeSet<>();
    document.pages().forEach(p -> p.texts().forEach(text -> leaves.add(text.leaf())));
    leaves.remove(PageItem.ARTIFACT);
    return leaves;
  }

  @Test
  void articleThatSharesItsPagesStandsThereAlone() {
    Typeset set = shared();
    List<Page> whole = set.document().pages();
    PagedDocument part = article(set, 1);
    assertEquals(List.of("1", "2"), labels(part));
    // Page 1: title and three lines of 甲, then 乙; page 2 ends with 丙.
    assertEquals(ToyIssue.rows(whole.get(2)).subList(4, 9), ToyIssue.rows(part.pages().get(0)));
    String second = String.join("", ToyIssue.rows(part.pages().get(1)));
    assertTrue(second.startsWith("字") && second.endsWith("- 2 -"), second);
    assertTrue(!second.contains("丙"), second);
  }

  @Test
  void placesAreThoseOfTheIssue() {
    Typeset set = shared();
    List<PageItem> whole = set.document().pages().get(2).items();
    assertTrue(whole.containsAll(article(set, 1).pages().getFirst().items()));
  }

  @Test
  void partsOfAllArticlesHoldEveryItemOnceButForFurniture() {
    Typeset set = shared();
    int folios = 0;
    int items = 0;
    for (int number = 0; number < 3; number++) {
      PagedDocument part = article(set, number);
      folios += part.pages().size();
      items += part.pages().stream().mapToInt(page -> page.items().size()).sum();
    }
    int body = set.document().pages().subList(2, 4).stream().mapToInt(p -> p.items().size()).sum();
    assertEquals(body - 2, items - folios);
  }

  @Test
  void treeHoldsTheLeavesThatAreDrawnAndNoOthers() {
    Typeset set = shared();
    for (int number = 0; number < 3; number++) {
      PagedDocument part = article(set, number);
      assertEquals(drawn(part), leaves(part.structure()));
    }
    PagedDocument two = article(set, 0, 2);
    assertEquals(drawn(two), leaves(two.structure()));
    assertEquals(Role.DOCUMENT, two.structure().role());
  }

  @Test
  void bookmarksAreThoseOfTheArticleOnTheNewPages() {
    Typeset set = shared();
    assertEquals(List.of("乙篇@0", "一、要点@0"), titles(article(set, 1).outline()));
    assertEquals(List.of("甲篇@0", "丙篇@1"), titles(article(set, 0, 2).outline()));
  }

  @Test
  void rangeOfPagesKeepsAllThatStandsOnThem() {
    Typeset set = shared();
    PagedDocument part = pages(set, 3, 3).document();
    assertEquals(set.document().pages().get(3), part.pages().getFirst());
    // The section of 丙 begins there; that of 乙 does not.
    assertEquals(List.of("决议@0", "丙篇@0"), titles(part.outline()));
    assertEquals(drawn(part), leaves(part.structure()));
  }

  @Test
  void linksThatLeadOutsideAreLeftOutAndCounted() {
    Typeset set = shared();
    PartCutter.Offprint part = pages(set, 0, 2);
    assertEquals(1, part.lostLinks());
    List<Destination> targets =
        part.document().pages().getFirst().items().stream()
            .filter(LinkItem.class::isInstance)
            .map(item -> ((LinkItem) item).target())
            .toList();
    assertEquals(List.of(2, 2), targets.stream().map(Destination::page).toList());
    assertEquals(2, count(part.document().structure(), Role.LINK));
    assertEquals(3, count(set.document().structure(), Role.LINK));
    assertEquals(0, pages(set, 0, 3).lostLinks());
  }

  private static int count(StructNode node, Role role) {
    return switch (node) {
      case StructLeaf leaf -> 0;
      case StructGroup group ->
          group.kids().stream().mapToInt(kid -> count(kid, role)).sum()
              + (group.role() == role ? 1 : 0);
    };
  }

  @Test
  void partSaysWhichPagesOfWhichIssueItIs() {
    Typeset set = shared();
    PagedDocument part = article(set, 1);
    assertEquals("乙篇", part.info().title());
    assertEquals("云州公报 2026年第2号（总第58号） 第1—2页", part.info().subject());
    assertEquals(set.document().info().author(), part.info().author());
    assertEquals("云州公报 2026年第2号（总第58号） 第1页", article(set, 0).info().subject());
  }

  @Test
  void sameCutIsTheSameDocumentAndAnotherHasAnotherIdentifier() {
    Typeset set = shared();
    assertEquals(article(set, 1), article(set, 1));
    Set<String> identifiers = new TreeSet<>(List.of(set.document().info().fingerprint()));
    identifiers.add(article(set, 1).info().fingerprint());
    identifiers.add(article(set, 2).info().fingerprint());
    identifiers.add(pages(set, 2, 3).document().info().fingerprint());
    assertEquals(4, identifiers.size());
    assertNotEquals(set.document().info().fingerprint(), article(set, 0).info().fingerprint());
  }

  @Test
  void coverGoesBeforeThePartWhole() {
    Typeset set = shared();
    PagedDocument part =
        new PartCutter(set.document(), set.places())
            .cut(new Part.Articles(Set.of(2)), "丙篇", true)
            .document();
    assertEquals(List.of("i", "2"), labels(part));
    assertEquals(List.of("目录@0", "丙篇@1"), titles(part.outline()));
  }

  @Test
  void articleThatStandsOnNoPageCannotBeCut() {
    Typeset set = shared();
    ArticlePlaces none = new ArticlePlaces(List.of(Optional.empty()), set.places().owners());
    PartCutter cutter = new PartCutter(set.document(), none);
    Part part = new Part.Articles(Set.of(0));
    assertThrows(IllegalArgumentException.class, () -> cutter.cut(part, "", false));
  }

  /** A table that is parted: its head and first row on page 1, a row with an empty cell on 2. */
  @Test
  void cellsThatAreEmptyStayAndNameNoHeadThatIsGone() {
    PagedDocument pages =
        new PagesBuilder()
            .text(ToyFont.face(), 10, 70, 80, "项目")
            .page()
            .text(ToyFont.face(), 10, 70, 80, "水库")
            .page()
            .build();
    StructAttributes head =
        new StructAttributes(
            Optional.empty(), Optional.of(StructAttributes.Scope.COLUMN), "h1", List.of(), 1, 1);
    StructAttributes headed =
        new StructAttributes(Optional.empty(), Optional.empty(), "", List.of("h1"), 1, 1);
    StructGroup table =
        new StructGroup(
            Role.TABLE,
            List.of(
                row(new StructGroup(Role.HEAD_CELL, head, List.of(leaf(0)))),
                row(
                    new StructGroup(Role.DATA_CELL, headed, List.of(leaf(1))),
                    new StructGroup(Role.DATA_CELL, headed, List.of()))));
    StructGroup gone = new StructGroup(Role.H1, List.of(leaf(0)));
    StructGroup tree =
        new StructGroup(
            Role.DOCUMENT, List.of(gone, table, new StructGroup(Role.H3, List.of(leaf(1)))));
    StructGroup kept = new PartTree(pages.pages(), pages.pages().subList(1, 2)).of(tree);
    StructGroup bare = new StructGroup(Role.DATA_CELL, List.of());
    StructGroup row = row(new StructGroup(Role.DATA_CELL, List.of(leaf(1))), bare);
    assertEquals(
        new StructGroup(
            Role.DOCUMENT,
            List.of(
                new StructGroup(Role.TABLE, List.of(row)),
                // What was the third level is the first of the part (ISO 14289-1 7.4.2).
                new StructGroup(Role.H1, List.of(leaf(1))))),
        kept);
  }

  private static StructGroup row(StructNode... cells) {
    return new StructGroup(Role.ROW, List.of(cells));
  }

  private static StructLeaf leaf(int id) {
    return new StructLeaf(id, SourceSpan.NONE);
  }

  /** A note at the foot goes with its article, and so does the rule above all notes (R59). */
  @Test
  void rulesAndNotesGoWithTheirArticle() {
    Typeset set =
        new ToyIssue(MEASURE, 12)
            .articleStart(Article.Start.RUN_ON)
            .articles(
                ToyIssue.article("甲篇", noted("甲文", "甲注")),
                ToyIssue.article("乙篇", noted("乙文", "乙注")),
                ToyIssue.article("丙篇", ToyIssue.paragraph("丙文")))
            .set();
    assertEquals(1, set.document().pages().getLast().label().number());
    assertEquals(List.of("甲篇", "①", "甲文", "①甲注", "- 1 -"), rows(set, 0));
    assertEquals(List.of("乙篇", "②", "乙文", "②乙注", "- 1 -"), rows(set, 1));
    assertEquals(List.of("丙篇", "丙文", "- 1 -"), rows(set, 2));
    assertEquals(List.of(1L, 1L, 0L), List.of(rules(set, 0), rules(set, 1), rules(set, 2)));
  }

  private static Block noted(String text, String note) {
    List<Inline> content = new ArrayList<>(ToyIssue.text(text));
    content.add(new Inline.Footnote(ToyIssue.text(note), SourceSpan.NONE));
    return new Block.Paragraph(content, SourceSpan.NONE);
  }

  private static List<String> rows(Typeset set, int article) {
    return ToyIssue.rows(article(set, article).pages().getFirst());
  }

  private static long rules(Typeset set, int article) {
    return article(set, article).pages().getFirst().items().stream()
        .filter(RuleItem.class::isInstance)
        .count();
  }
}
