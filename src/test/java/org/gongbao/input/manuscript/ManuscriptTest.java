package org.gongbao.input.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Regulation;
import org.gongbao.model.Roster;
import org.gongbao.node.SourceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {
  private static final Set<Form> ALL = EnumSet.allOf(Form.class);

  static List<Block> blocks(String text, Set<Form> forms) {
    return Manuscript.blocks(lines(text), forms);
  }

  private static List<SourceLine> lines(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return TextFile.read(bytes, "m.txt", new Diagnostics()).orElseThrow().lines();
  }

  /** One letter a block: what it was recognised as. */
  private static String kinds(String text, Set<Form> forms) {
    return blocks(text, forms).stream().map(ManuscriptTest::kind).collect(Collectors.joining());
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading h -> Integer.toString(h.level());
      case Block.Paragraph p ->
          p.content().getFirst() instanceof Inline.RunIn r ? "r" + r.kind().level() : "P";
      case Block.Salutation s -> "S";
      case Block.Closing c -> "C";
      case Block.Signature s -> "G";
      case Roster.Rows r -> "R";
      case Regulation.Division d -> d.rank().name().substring(0, 2);
      case Regulation.DivisionList l -> "L" + l.divisions().size();
      case Regulation.Provision p -> "T";
      case Regulation.Item i -> "i" + i.level();
      default -> "?";
    };
  }

  @Test
  void aReportIsRecognisedFromHeadToFoot() {
    String report =
        """
        主任、各位副主任、秘书长、各位委员：

        受区人民政府委托，我向会议报告水利工作，请予审议。
        一、工作情况
        （一）工程建设。全年完成投资12.5亿元。
        （二）水库管理
        1. 制度建设
        （1）巡查制度：每月巡查两次。
        一是抓巡查。二是抓整改。
        主任、各位副主任、秘书长、各位委员：
        二、存在的问题
        问题不少。
        以上报告，请予审议。
        云川区人民政府区长 王 玲
        2026年3月1日
        """;
    assertEquals("SP1r223r4PS1PCG", kinds(report, ALL));
    Block.Signature signature = (Block.Signature) blocks(report, ALL).getLast();
    List<Inline> signer = signature.lines().getFirst();
    assertEquals("云川区人民政府区长 王玲", Inline.text(signer));
    assertEquals(new Inline.Spread("王玲", 3, signer.get(1).span()), signer.get(1));
    assertEquals(14, signer.get(1).span().line());
    assertEquals(11, signer.get(1).span().column());
    assertEquals("2026年3月1日", Inline.text(signature.date()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 一、总体要求",
        "1 十二、总体要求",
        "1 一、二〇二六年工作回顾",
        "1 一、三大任务完成情况",
        "1 三、下一步打算：",
        "2 (三)资金安排",
        "2 （十一）资金安排",
        "3 1．资金安排",
        "3 10.资金安排",
        "3 2、资金安排",
        "4 (12)资金安排",
        "r1 一、坚持学习，提高本领。要抓好培训。",
        "r3 1.收入情况：全年收入三亿元。",
        "r2 （一）“两个清单”落实情况。清单已公开。",
        "r2 （二）认真研究处理审查建议。全年收到建议六件。",
        "r2 （五）社区治理得到了加强。全区有社区六个。",
        "P 八、对六件建议进行了评议。会议认为，成绩明显。",
        "P 九、经审议，表决任免事项。名单另发。",
        "P 1.5亿元用于修路",
        "P 一、二季度收入持平。",
        "P 一、批准区人民政府的决算。",
        "P 二、听取了区水利局局长作的工作报告。会议认为，成绩明显。",
        "P （三）会议要求：抓紧整改。",
        "P 四、对部分条文作以下修改：",
        "r3 9.针对“力度不够。办法不多”的问题：加强领导。",
        "P 9.针对“力度不够。办法不多。专人太少。检查太少。培训太少。督促太少。问责太少。”，加强领导。落实责任。",
        "P （二）加强监督；",
        "P 第一，要抓好落实。",
        "P 2026年，全区工作平稳。",
        "P 整改情况：",
        "P 现将有关情况报告如下：",
        "P ——全区工业增加值增长6%"
      })
  void numbersMakeHeadings(String sample) {
    int space = sample.indexOf(' ');
    String text = "第一段。\n" + sample.substring(space + 1) + "\n末段。";
    assertEquals("P" + sample.substring(0, space) + "P", kinds(text, ALL));
  }

  @Test
  void aRunInHeadingKeepsItsMarkAndBothPartsTheirPlaces() {
    Block.Paragraph p = (Block.Paragraph) blocks("　　（一）修路。今年修路。", ALL).getFirst();
    Inline.RunIn head = (Inline.RunIn) p.content().getFirst();
    Inline.Text rest = (Inline.Text) p.content().get(1);
    assertEquals("（一）修路。", Inline.text(head.content()));
    assertEquals(3, head.content().getFirst().span().column());
    assertEquals("今年修路。", rest.text());
    assertEquals(9, rest.span().column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"各位代表：", "尊敬的王主任、各位副主任、秘书长，各位委员：", "各位主任，各位委员！", "主任、副主任：", "同志们："})
  void peopleAreAddressedAnywhere(String line) {
    assertEquals("SP", kinds(line + "\n正文。", ALL));
    assertEquals("PSP", kinds("正文。\n" + line + "\n正文。", ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"区人大常委会：", "区人民政府：", "各县（区）人民政府，市直各部门：", "常委会各组成人员、同志们："})
  void organsAreAddressedAtTheHead(String line) {
    assertEquals("SP", kinds(line + "\n正文。", ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"牵头部门：", "区人民政府：", "责任单位："})
  void organsInTheMiddleAreText(String line) {
    assertEquals("PPP", kinds("正文。\n" + line + "\n正文。", ALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请予审议。",
        "以上报告，请予审议。",
        "以上议案，提请审议。",
        "以上方案，请予以审查批准。",
        "现予公布。",
        "特此公告。",
        "谢谢大家！",
        "以上报告，妥否，请批示。",
        "此致",
        "敬礼！"
      })
  void formulasCloseOnlyNearTheEnd(String line) {
    assertEquals("PC", kinds("正文。\n" + line, ALL));
    assertEquals("PP" + "P".repeat(9), kinds("正文。\n" + line + "\n句子。".repeat(9), ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"我们请委员们审议这份报告，并提出意见。", "请审议时注意以下三点。"})
  void sentencesThatOnlyMentionReviewAreText(String line) {
    assertEquals("PP", kinds("正文。\n" + line, ALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云川区人民政府\n2026年3月1日",
        "云川区人民代表大会\n常务委员会\n二〇二六年三月一日",
        "云川区人大常委会选举\n联络工作委员会\n2026 年 3 月 1 日",
        "主任　王玲玲\n2026年 月 日",
        "云川区财政局\n云川区审计局\n2026年3月",
        "2026年12月31日"
      })
  void aSignatureEndsWithItsDate(String lines) {
    assertEquals("PG", kinds("正文。\n" + lines, ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"云川区人民政府", "自2026年3月1日起施行。\n云川区人民政府"})
  void withoutADateThereIsNoSignature(String lines) {
    assertEquals("P".repeat(lines.split("\n").length), kinds(lines, ALL));
  }

  @Test
  void aNameAfterAListIsNotASigner() {
    assertEquals("PPG", kinds("正文。\n王玲为副区长（挂职）\n2026年3月1日", ALL));
  }

  @Test
  void aRegulationIsRecognisedFromItsContentsToItsLastProvision() {
    String regulation =
        """
        目　录
        第一章 总则
        第二章 集市
        第一章 总则
        第一条 为了规范集市，制定本条例。
        第二条【范围】本市适用。
        违反第九条规定的，不适用。
        第二章\t集市
        第一节 开市
        第三条 开市应当具备：
        （一）场地；
        1.室内；
        （1）有顶。
        第四条开市按时。
        第三条第二款规定的场地，另定。
        【时间】第五条　自 年 月 日起施行。
        """;
    assertEquals("L2CHTTPCHSETi1i2i3TPT", kinds(regulation, ALL));
    Set<Form> others = EnumSet.complementOf(EnumSet.of(Form.REGULATION));
    assertEquals(false, kinds(regulation, others).contains("T"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、起草说明\n第一条 为了规范。\n第二条 本市适用。",
        "第三条 是重点。\n第九条 是难点。",
        "“第一条 为了规范。\n第二条 本市适用。”",
        "第一条规定了目的。\n第二条规定了范围。"
      })
  void textThatOnlyMentionsProvisionsIsNoRegulation(String text) {
    assertEquals(TextKind.PROSE, Manuscript.kind(lines(text), ALL));
  }

  @Test
  void paragraphsOfAQuotationAreNotRecognised() {
    String decision =
        """
        一、将第三条修改为：
        “第三条　开市应当具备：
        “（一）场地。
        一、室内。
        “前款所称场地，另定。”
        （二）室外
        """;
    assertEquals("PPPPP2", kinds(decision, ALL));
  }

  @Test
  void theGapBehindANumberIsNotPartOfTheText() {
    Regulation.Provision provision =
        (Regulation.Provision) blocks("第一条 甲。\n第二条　【范 围】 乙。", ALL).getLast();
    assertEquals(
        List.of("第二条", "【范 围】", "乙。"), provision.texts().stream().map(Inline::text).toList());
    assertEquals(11, provision.content().getFirst().span().column());
    Regulation.Division division = (Regulation.Division) blocks("第一章 总　则\n第一条 甲。", ALL).getFirst();
    assertEquals(
        new Inline.Spread("总则", 3, division.title().getFirst().span()),
        division.title().getFirst());
  }

  @Test
  void tabsMakeRosterRowsAndTwoCharacterNamesAreSpread() {
    List<Block> blocks = blocks("赵一鸣\t钱 二\t孙三\n李四\t区财政局局长\n正文。", ALL);
    assertEquals(2, blocks.size());
    Roster.Rows roster = (Roster.Rows) blocks.getFirst();
    List<String> cells =
        roster.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.getFirst().getClass().getSimpleName() + Inline.text(cell))
            .toList();
    assertEquals(List.of("Text赵一鸣", "Spread钱二", "Spread孙三", "Spread李四", "Text区财政局局长"), cells);
  }

  @Test
  void aPostOfTwoCharactersIsNotSpreadLikeAName() {
    Roster.Rows roster = (Roster.Rows) blocks("李四\t镇长\n王五\t副县长\n赵六\t钱七", ALL).getFirst();
    List<String> cells =
        roster.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.getFirst().getClass().getSimpleName() + Inline.text(cell))
            .toList();
    assertEquals(
        List.of("Spread李四", "Text镇长", "Spread王五", "Text副县长", "Spread赵六", "Spread钱七"), cells);
  }

  @Test
  void aTabAfterTheNumberOfAHeadingMakesNoRoster() {
    assertEquals("1", kinds("一、\t总体要求", ALL));
    assertEquals("3", kinds("1.\t加强领导", ALL));
    assertEquals("R", kinds("1.\t李四\t镇长", ALL));
  }

  @Test
  void everyFormCanBeSwitchedOff() {
    String text = "各位代表：\n一、要求\n（一）修路。今年修路。\n甲乙丙\t丁戊己\n请予审议。\n某局\n2026年3月1日";
    assertEquals("S1r2RCG", kinds(text, ALL));
    assertEquals("PPPPPPP", kinds(text, Set.of()));
    for (Form form : EnumSet.complementOf(EnumSet.of(Form.REGULATION))) {
      Set<Form> others = EnumSet.complementOf(EnumSet.of(form));
      assertEquals(false, kinds(text, others).equals(kinds(text, ALL)), form.key());
    }
  }

  @Test
  void spacesBetweenHanAreFoundUnlessADateIsLeftBlank() {
    Diagnostics diagnostics = new Diagnostics();
    Block.Paragraph paragraph =
        (Block.Paragraph) blocks("总 则自 年 月 日起，2026年3月 日，第 3 条 的 X 项", ALL).getFirst();
    HanSpaces.report(paragraph.content(), diagnostics);
    assertEquals(
        List.of(2, 28), diagnostics.sorted().stream().map(d -> d.span().column()).toList());
  }

  @Test
  void aLineFullOfSpacesIsReportedInLinearTime() {
    Diagnostics diagnostics = new Diagnostics();
    Block.Paragraph paragraph = (Block.Paragraph) blocks("𬭎 ".repeat(200_000), ALL).getFirst();
    HanSpaces.report(paragraph.content(), diagnostics);
    assertEquals(199_999, diagnostics.sorted().size());
    assertEquals(2 * 199_999, diagnostics.sorted().getLast().span().column());
  }

  @Test
  void hostileLinesTakeNoTime() {
    blocks("委员".repeat(22) + "x：\n", ALL);
    blocks("字" + " ".repeat(900_000) + "\t字\n", ALL);
    blocks("字 ".repeat(400_000) + "\t字\n", ALL);
  }
}
