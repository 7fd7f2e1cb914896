package org.gongbao.input.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.txt.Sample;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Appointments;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Colophon;
import org.gongbao.model.Imprint;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter;
import org.gongbao.model.Roster;
import org.gongbao.node.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
  private static final SourceSpan NONE = SourceSpan.NONE;

  /** Pieces of text that mean something to YAML or to the manuscript recogniser. */
  private static final List<String> PIECES =
      List.of(
          "甲",
          "乙乙",
          "# ",
          " #",
          ": ",
          "：",
          "- ",
          "-",
          "\"",
          "'",
          "\\",
          "|",
          ">",
          "&a",
          "*a",
          "!",
          "%",
          "@",
          "`",
          "{",
          "}",
          "[",
          "]",
          ",",
          "?",
          "~",
          "null",
          "true",
          "1.5",
          "0x1F",
          "12:30",
          "\t",
          "\u3000",
          "\u2028",
          "\u00a0",
          "\u0085",
          "𠮷",
          "一、",
          "（一）",
          "1. ",
          "（1）",
          "。",
          "；",
          "各位代表：",
          "请予审议。",
          "2031年1月2日",
          "霁川市人民政府",
          " ",
          "  ",
          "张 玲",
          "---",
          "...",
          "<<",
          "=");

  static Stream<String> samples() {
    return Sample.names().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void importedIssuesReadBackTheSame(String name) {
    Issue issue = Sample.imported(name).issue();
    assertEquals(bare(issue), bare(read(YamlWriter.write(issue))));
  }

  /** Real bulletins in the folder GONGBAO_SEEDS names; skipped without it. */
  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "003"})
  void importedSeedsReadBackTheSame(String number) throws IOException {
    Issue issue = Sample.seed(number).issue();
    assertEquals(bare(issue), bare(read(YamlWriter.write(issue))));
  }

  @Test
  void anyTextReadsBackTheSame() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Issue issue = issue(random);
      List<YamlFile> files = YamlWriter.write(issue);
      assertEquals(bare(issue), bare(read(files)), () -> files.toString());
    }
  }

  @Test
  void veryLongLinesAreNotFolded() {
    String line = "甲乙 丙丁".repeat(20_000);
    Issue issue = issue(List.of(new Block.Paragraph(List.of(text(line)), NONE)));
    assertEquals(bare(issue), bare(read(YamlWriter.write(issue))));
  }

  @Test
  void aBodyThatIsRecognisedAlikeIsPlainText() {
    Issue issue = Sample.imported("lines-of-28").issue();
    String article = YamlWriter.write(issue).get(2).text();
    assertTrue(article.contains("body: |\n  大会主席团：\n"), article);
    assertFalse(article.contains("signature:"), article);
  }

  @Test
  void aBlockThatWouldBeTakenForAnotherIsNamed() {
    Block paragraph = new Block.Paragraph(List.of(text("一、总体情况")), NONE);
    Issue issue = issue(List.of(paragraph));
    String article = YamlWriter.write(issue).get(1).text();
    assertTrue(article.contains("- paragraph: 一、总体情况"), article);
  }

  @Test
  void fileNamesAreSafeEverywhere() {
    Issue issue = issue(List.of());
    Article odd =
        new Article(
            new Article.Head(
                List.of(),
                List.of(),
                List.of(List.of(text("../a\\b:c*\"<>|关于“甲”的报告"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            Article.Listing.USUAL,
            Article.Placement.USUAL,
            List.of(),
            NONE);
    Issue two = with(issue, List.of(odd));
    assertEquals(
        List.of(
            "issue.yaml",
            "front-1-abc关于甲的报告.yaml",
            "01-abc关于甲的报告.yaml",
            "02-abc关于甲的报告.yaml",
            "back-1-abc关于甲的报告.yaml"),
        YamlWriter.write(two).stream().map(YamlFile::name).toList());
  }

  private static Issue issue(Random random) {
    List<Block> body = new ArrayList<>();
    int blocks = random.nextInt(7);
    for (int i = 0; i < blocks; i++) {
      body.add(block(random));
    }
    Article article =
        new Article(
            new Article.Head(
                lines(random, 0),
                List.of(),
                lines(random, 1),
                List.of(),
                lines(random, 0),
                lines(random, 0),
                List.of(),
                List.of()),
            new Article.Listing(
                Article.Listing.Kind.PAGE,
                random.nextBoolean() ? List.of() : List.of(text(words(random))),
                List.of()),
            Article.Placement.USUAL,
            merged(body),
            NONE);
    return with(issue(List.of()), List.of(article, article));
  }

  /** Neighbouring rosters are one: nothing but their rows tells where one ends. */
  private static List<Block> merged(List<Block> body) {
    List<Block> merged = new ArrayList<>();
    for (Block block : body) {
      boolean roster = block instanceof Roster.Rows;
      if (!(roster && !merged.isEmpty() && merged.getLast() instanceof Roster.Rows)) {
        merged.add(block);
      }
    }
    return merged;
  }

  /** Text among which words are set off, blanks left, footnotes made and lines ended. */
  private static List<Inline> content(Random random) {
    List<Inline> content = new ArrayList<>(List.of(text(words(random))));
    for (int more = random.nextInt(3); more > 0; more--) {
      Inline.Emphasis.Kind[] kinds = Inline.Emphasis.Kind.values();
      List<Inline> words = List.of(text(words(random)));
      switch (random.nextInt(5)) {
        case 0 -> content.add(new Inline.Emphasis(kinds[random.nextInt(3)], words, NONE));
        case 1 -> content.add(new Inline.Blank(1 + random.nextInt(4), NONE));
        case 2 -> content.add(new Inline.Footnote(words, NONE));
        case 3 -> content.addAll(List.of(new Inline.Break(NONE), new Inline.Spread("安澜", 4, NONE)));
        default -> content.addAll(words);
      }
    }
    return content;
  }

  private static Block block(Random random) {
    List<Inline> content = content(random);
    return switch (random.nextInt(16)) {
      case 0 -> new Block.Heading(1 + random.nextInt(4), content, NONE);
      case 1 -> new Block.Salutation(content, NONE);
      case 2 -> new Block.Closing(content, NONE);
      case 3 -> {
        Inline heading =
            new Inline.RunIn(Inline.RunIn.Kind.HEADING_2, List.of(text(words(random))), NONE);
        yield new Block.Paragraph(List.of(heading, text(words(random))), NONE);
      }
      case 4 ->
          new Block.Signature(List.of(List.of(text("某某办公室"))), List.of(text("2031年1月2日")), NONE);
      case 5 -> {
        List<List<Inline>> cells =
            List.of(
                List.of(text("闻秋白")),
                List.of(new Inline.Spread("安澜", 3, NONE)),
                List.of(text("路见深")));
        yield new Roster.Rows(List.of(new Roster.Row(cells, NONE)), NONE);
      }
      case 9 -> new Block.Remark(content, NONE);
      case 10 -> new Block.GroupHead(content, NONE);
      case 11 -> new Annex(content, lines(random, 1), NONE);
      case 12 ->
          new AnnexNote(
              List.of(text(random.nextBoolean() ? "附件：" : "附：")),
              List.of(content, List.of(text(words(random)))),
              NONE);
      case 13 ->
          new Appointments(
              List.of(
                  new Appointments.Group(
                      content,
                      List.of(
                          new Appointments.Item(name(random), content, NONE),
                          new Appointments.Item(
                              new Roster.Name(List.of(), List.of(), NONE),
                              List.of(text("甲乙为" + words(random))),
                              NONE)),
                      NONE)),
              NONE);
      case 14 ->
          new Block.Signature(
              List.of(
                  new Block.Signer(lines(random, 1)),
                  new Block.Signer(List.of(List.of(text("县"), new Inline.Spread("安澜", 3, NONE))))),
              List.of(text("2031年1月2日")),
              Optional.of(random.nextBoolean()),
              NONE);
      case 15 ->
          new Index(
              random.nextBoolean() ? content : List.of(),
              List.of(
                  new Index.Entry(
                      List.of(text("文字〔2031〕1号")),
                      content,
                      List.of(text("第3号")),
                      List.of(text("21")),
                      NONE),
                  new Index.Entry(List.of(), content, List.of(), List.of(), NONE)),
              NONE);
      case 6 -> new Roster.Names(groups(random, 0), OptionalInt.of(1 + random.nextInt(9)), NONE);
      case 7 -> new Roster.Units(groups(random, 1), NONE);
      case 8 ->
          new Roster.Posts(
              List.of(
                  new Roster.Holder(name(random), content, NONE),
                  new Roster.Holder(name(random), content, NONE)),
              1 + random.nextInt(3),
              random.nextBoolean(),
              NONE);
      default -> new Block.Paragraph(content, NONE);
    };
  }

  private static List<Roster.Group> groups(Random random, int labels) {
    List<Roster.Group> groups = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      boolean label = labels + random.nextInt(2) > 0;
      groups.add(
          new Roster.Group(
              label ? List.of(text(words(random))) : List.of(),
              random.nextBoolean() ? List.of(text(words(random))) : List.of(),
              List.of(name(random), name(random)),
              NONE));
    }
    return groups;
  }

  private static Roster.Name name(Random random) {
    Inline name = random.nextBoolean() ? new Inline.Spread("安澜", 3, NONE) : text(words(random));
    List<Inline> note = random.nextBoolean() ? List.of(text("（女，回族）")) : List.of();
    return new Roster.Name(List.of(name), note, NONE);
  }

  private static List<List<Inline>> lines(Random random, int least) {
    return Stream.generate(() -> List.<Inline>of(text(words(random))))
        .limit(least + random.nextInt(3))
        .toList();
  }

  /** Text as the reader knows it: without blanks at its edges. */
  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= random.nextInt(6); i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String text =
        words
            .toString()
            .replaceAll("\u0085", "")
            .replaceAll("^[\\s\\h\u2028]+|[\\s\\h\u2028]+$", "");
    return text.isEmpty() ? "丙" : text;
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(text, NONE);
  }

  private static Issue issue(List<Block> body) {
    Article article =
        new Article(
            new Article.Head(
                List.of(),
                List.of(),
                List.of(List.of(text("关于甲的报告"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            Article.Listing.USUAL,
            Article.Placement.USUAL,
            body,
            NONE);
    return new Issue(
        List.of(List.of(text("霁川市公报"))),
        2031,
        2,
        OptionalInt.of(64),
        "期",
        List.of(),
        List.of(text("2031 年 5 月 9 日")),
        "gazette",
        Matter.NONE,
        List.of(),
        List.of(new Issue.Section(Optional.empty(), List.of(), List.of(article), NONE)),
        List.of(),
        NONE);
  }

  private static Issue with(Issue issue, List<Article> articles) {
    return new Issue(
        issue.title(),
        issue.year(),
        issue.number(),
        issue.total(),
        issue.numberWord(),
        issue.organ(),
        issue.date(),
        issue.layout(),
        matter(),
        articles,
        List.of(
            new Issue.Section(
                Optional.of(List.of(text("甲: 乙"))), List.of(text("甲等: 2则")), articles, NONE),
            new Issue.Section(Optional.of(List.of(text("丙 #丁"))), List.of(), articles, NONE)),
        articles,
        NONE);
  }

  /** Something of everything an issue has beside its articles, but a picture. */
  private static Matter matter() {
    List<Inline> words = List.of(text("甲: 乙"));
    List<List<Inline>> twoLines = List.of(List.of(text("槐荫路1号")), List.of(text("- 人大楼")));
    return new Matter(
        new Matter.Masthead(
            List.of(text("YUNCHUAN RENDA")),
            List.of(words, List.of(text("文件（20）"))),
            List.of(text("CN12-3456/D")),
            List.of(text("ISSN 1234-5678")),
            Optional.empty(),
            Optional.empty(),
            words,
            List.of(text("摄影：高岚"))),
        new Matter.CoverPages(
            List.of(new Block.Paragraph(words, NONE)),
            List.of(new Block.Heading(1, List.of(text("一、图片")), NONE)),
            List.of(new Block.Closing(List.of(text("谢谢")), NONE))),
        Optional.of(
            new Imprint(
                List.of(
                    new Imprint.Entry(text("主　　编"), List.of(words)),
                    new Imprint.Entry(text("#地 址"), twoLines)),
                NONE)),
        Optional.of(
            new Colophon(
                List.of(words, List.of(text("市政府"))),
                List.of(text("某某办公室")),
                List.of(text("2031年1月2日")),
                OptionalInt.of(320),
                NONE)),
        OptionalInt.of(205));
  }

  private static Issue read(List<YamlFile> files) {
    Map<String, byte[]> folder =
        files.stream().collect(Collectors.toMap(YamlFile::name, f -> f.text().getBytes(UTF_8)));
    Sources sources =
        (name, from) ->
            Optional.ofNullable(folder.get(name)).map(b -> new Sources.SourceFile(name, b));
    Diagnostics findings = new Diagnostics();
    Sources.SourceFile first =
        new Sources.SourceFile(files.getFirst().name(), folder.get(files.getFirst().name()));
    return IssueDecoder.decode(first, sources, Set.of("gazette"), findings)
        .orElseThrow(() -> new AssertionError(findings.sorted() + "\n" + files));
  }

  /** An issue's content as text, places aside. */
  private static String bare(Issue issue) {
    return issue.toString().replaceAll("SourceSpan\\[file=[^\\]]*]", "");
  }
}
