package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;

/** Markup in running text: only where it is asked for, at its exact place, and never half read. */
class MarkupTest {
  private static final String HEAD =
      "format: 1\nlayout: gazette\ntitle: 公报\nyear: 2026\nnumber: 1\n";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void bracesAreTextUnlessAnArticleAsksForMarkup() {
    Article article = article("articles:\n- title: 甲\n  body: 按{{dots:规定}}办理。\n");
    assertEquals("按{{dots:规定}}办理。", Inline.text(content(article)));
    assertEquals(1, content(article).size());
  }

  @Test
  void wordsBlanksAndFootnotesAreReadAtTheirPlaces() {
    Article article =
        article(
            "articles:\n- title: 甲\n  markup: on\n  body: |\n"
                + "    据{{kai: 《通报》}}，自{{blank: 2}}年起{{footnote: 见{{strong: 附件}}。}}𠮷计。\n");
    List<Inline> content = content(article);
    assertEquals("据《通报》，自年起𠮷计。", Inline.text(content));
    Inline.Emphasis words = assertInstanceOf(Inline.Emphasis.class, content.get(1));
    assertEquals(Inline.Emphasis.Kind.KAI, words.kind());
    assertEquals(6, words.span().column());
    assertEquals(13, words.content().getFirst().span().column());
    Inline.Blank blank = assertInstanceOf(Inline.Blank.class, content.get(3));
    assertEquals(2, blank.width());
    Inline.Footnote note = assertInstanceOf(Inline.Footnote.class, content.get(5));
    assertEquals("见附件。", Inline.text(note.content()));
    assertInstanceOf(Inline.Emphasis.class, note.content().get(1));
    SourceSpan end = content.getLast().span();
    assertEquals(new SourceSpan("issue.yaml", 10, end.column(), 3), end);
    String line = "    据{{kai: 《通报》}}，自{{blank: 2}}年起{{footnote: 见{{strong: 附件}}。}}";
    assertEquals(line.codePointCount(0, line.length()) + 1, end.column());
  }

  @Test
  void headingsAreRecognisedByWhatIsRead() {
    Article article =
        article(
            "markup: on\narticles:\n- title: 甲\n  body: |\n"
                + "    一、总体情况{{footnote: 据统计。截至年底，共有若干项，其中重点项目若干项，分布在全镇各村。}}\n"
                + "    （一）修路{{footnote: 含桥。}}。今年{{dots: 全部}}完成。\n"
                + "    镇{{strong: 人民}}政府\n"
                + "    2026年3月1日\n");
    Block.Heading heading = assertInstanceOf(Block.Heading.class, article.body().getFirst());
    assertInstanceOf(Inline.Footnote.class, heading.content().get(1));
    List<Inline> runIn = content(article.body().get(1));
    Inline.RunIn head = assertInstanceOf(Inline.RunIn.class, runIn.getFirst());
    assertEquals("（一）修路。", Inline.text(head.content()));
    assertEquals(3, head.content().size());
    assertEquals("今年全部完成。", Inline.text(runIn.subList(1, runIn.size())));
    assertInstanceOf(Block.Paragraph.class, article.body().get(2));
  }

  @Test
  void forcedBlocksAndTitlesHaveItToo() {
    Article article =
        article(
            "articles:\n- title: 甲{{footnote：乙}}\n  markup: on\n  body:\n"
                + "  - paragraph: 自{{blank:3}}起\n");
    assertInstanceOf(Inline.Footnote.class, article.head().title().getFirst().get(1));
    assertInstanceOf(Inline.Blank.class, content(article).get(1));
  }

  @Test
  void whatCannotBeReadIsSaidAtItsPlace() {
    assertEquals("10:6 MARKUP_UNBALANCED", finding("甲{{dots: 乙丙"));
    assertEquals("10:6 MARKUP_UNBALANCED", finding("甲}}乙"));
    assertEquals("10:8 MARKUP_UNKNOWN", finding("甲{{dost: 乙}}丙"));
    assertEquals("10:8 MARKUP_UNKNOWN", finding("甲{{乙}}丙"));
    assertEquals("10:6 BAD_VALUE", finding("甲{{blank: 二}}丙"));
    assertEquals("10:6 BAD_VALUE", finding("甲{{dots: }}丙"));
    assertEquals("10:5 MARKUP_ALONE", finding("{{blank: 3}}"));
    assertEquals("10:13 MARKUP_NOT_HERE", finding("    - roster: 甲{{dots：乙}}", false));
  }

  private String finding(String line) {
    return finding("    " + line, true);
  }

  private String finding(String line, boolean text) {
    Diagnostics found = new Diagnostics();
    String yaml =
        HEAD
            + "markup: on\narticles:\n- title: 甲\n  body:"
            + (text ? " |\n" : "\n")
            + line.replaceFirst("^    -", "  -")
            + "\n";
    decode(yaml, found);
    return found.sorted().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private Article article(String articles) {
    Issue issue =
        decode(HEAD + articles, diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    return issue.sections().getFirst().articles().getFirst();
  }

  private static List<Inline> content(Article article) {
    return content(article.body().getFirst());
  }

  private static List<Inline> content(Block block) {
    return assertInstanceOf(Block.Paragraph.class, block).content();
  }

  private static Optional<Issue> decode(String yaml, Diagnostics diagnostics) {
    SourceFile file = new SourceFile("issue.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return IssueDecoder.decode(
        file, (name, from) -> Optional.empty(), Set.of("gazette"), diagnostics);
  }
}
