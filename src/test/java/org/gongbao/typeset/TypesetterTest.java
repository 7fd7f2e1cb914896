package org.gongbao.typeset;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.heading;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.paragraph;
import static org.gongbao.typeset.ToyIssue.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.model.Block;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.StructNode;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private static final String TEXT = "会议听取了关于2026年预算执行情况的报告，审议通过了《决议（草案）》，并提出了“三个加快”的要求。";

  private final ToyIssue toy = issue();

  private static ToyIssue issue() {
    Block[] blocks = new Block[40];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = i % 5 == 0 ? heading(1, "一、第" + i + "项") : paragraph(TEXT.repeat(1 + i % 4));
    }
    return new ToyIssue(20, 10)
        .cover(CoverItem.Field.of(CoverField.TITLE, Length.points(60)))
        .section("决议", article("关于批准云州市2026年市级预算调整方案的决议", blocks))
        .section(
            "报告",
            article("工作报告", lines(3, 20), signature("2026年3月1日", "云州市人民政府")),
            article("名单", lines(1, 20)));
  }

  @Test
  void everyItemBelongsToOneLeafOrIsAnArtifact() {
    var document = toy.set().document();
    List<Integer> leaves = new ArrayList<>();
    collect(document.structure(), leaves);
    assertEquals(leaves.size(), new TreeSet<>(leaves).size(), "each leaf once");
    assertEquals(leaves.stream().sorted().toList(), leaves, "leaves in reading order");
    TreeSet<Integer> used = new TreeSet<>();
    for (Page page : document.pages()) {
      page.items().stream().map(PageItem::leaf).forEach(used::add);
    }
    used.remove(PageItem.ARTIFACT);
    assertEquals(new TreeSet<>(leaves), used);
  }

  @Test
  void theTextOfAParagraphIsThatOfItsLeafInPageOrder() {
    var document = toy.set().document();
    TreeMap<Integer, String> byLeaf = new TreeMap<>();
    for (Page page : document.pages()) {
      for (TextItem item : ToyIssue.items(page)) {
        byLeaf.merge(item.leaf(), item.text(), String::concat);
      }
    }
    assertTrue(byLeaf.containsValue(TEXT.repeat(4)));
    assertTrue(byLeaf.containsValue("云州市人民政府"));
  }

  @Test
  void everyItemStandsWithinItsPageAndBodyTextOnTheGrid() {
    var set = toy.set();
    for (Page page : set.document().pages()) {
      Rect trim = new Rect(Length.ZERO, Length.ZERO, page.trim().width(), page.trim().height());
      for (TextItem item : ToyIssue.items(page)) {
        Length x = new Length(item.x());
        Rect box =
            new Rect(
                x, new Length(item.baseline()), new Length(item.end() - item.x()), Length.ZERO);
        assertTrue(trim.contains(box), item.text());
      }
    }
    long first = toy.layout().page().baseline(0).units();
    set.report().lines().stream()
        .filter(line -> line.body())
        .forEach(line -> assertEquals(0, (line.baseline() - first) % (16 * 65536)));
  }

  @Test
  void theSameIssueGivesTheSameDocument() {
    assertEquals(dump(issue().set()), dump(issue().set()));
  }

  @Test
  void theReportHasEveryLineInPageOrder() {
    var report = toy.set().report().lines();
    assertTrue(report.stream().anyMatch(line -> line.body() && line.text().startsWith("会议听取")));
    for (int i = 1; i < report.size(); i++) {
      assertTrue(report.get(i - 1).page() <= report.get(i).page());
    }
  }

  @Test
  void theOutlineNestsHeadingsBelowArticlesBelowSections() {
    List<OutlineEntry> outline = toy.set().document().outline();
    List<String> titles = outline.stream().map(OutlineEntry::title).toList();
    assertEquals(List.of("封面", "目录", "决议", "报告"), titles);
    OutlineEntry article = outline.get(2).kids().getFirst();
    assertEquals("关于批准云州市2026年市级预算调整方案的决议", article.title());
    assertEquals(8, article.kids().size());
  }

  @Test
  void workStopsWhenAsked() {
    assertThrows(CancellationException.class, () -> toy.set((phase, done, total) -> done < 3));
  }

  private static String dump(Typeset set) {
    StringBuilder dump = new StringBuilder();
    for (Page page : set.document().pages()) {
      for (TextItem item : ToyIssue.items(page)) {
        dump.append(item.x()).append(' ').append(item.baseline()).append(item.text()).append('\n');
      }
    }
    return dump.append(set.document().structure()).append(set.document().outline()).toString();
  }

  private static void collect(StructNode node, List<Integer> leaves) {
    switch (node) {
      case StructNode.StructLeaf leaf -> leaves.add(leaf.id());
      case StructNode.StructGroup group -> group.kids().forEach(kid -> collect(kid, leaves));
    }
  }
}
