package org.gongbao.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.page.SetLine.Kind;
import org.gongbao.page.SetLine.Step;
import org.gongbao.page.Surround;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.text.BreakPreference;
import org.junit.jupiter.api.Test;

class ReportBackendTest {
  private final List<SetLine> lines = new ArrayList<>();

  @Test
  void bannedMarksAtLineEdgesAreCounted() {
    line(0, Kind.FULL, "他说：“");
    line(0, Kind.FULL, "好的");
    line(0, Kind.LAST, "，就这样");
    assertEquals(List.of("BANNED_END 好的", "BANNED_START ，就这样"), faults());
  }

  @Test
  void splitNumbersAndDashesAreCounted() {
    line(0, Kind.FULL, "共计12");
    line(0, Kind.FULL, "34人—");
    line(0, Kind.FULL, "—全体…");
    line(0, Kind.LAST, "…同意");
    assertEquals(List.of("SPLIT 34人—", "SPLIT —全体…", "SPLIT …同意"), faults());
  }

  @Test
  void numbersPartedByASpaceOfTheSourceAreNotSplit() {
    lines.add(line(0, Kind.FULL, "电话12", new SourceSpan("a.yaml", 1, 1, 4)));
    lines.add(line(0, Kind.LAST, "34号和", new SourceSpan("a.yaml", 1, 6, 4)));
    assertEquals(List.of(), faults());
  }

  @Test
  void webAddressMayBreakAfterItsMarks() {
    line(0, Kind.FULL, "见http://www.example.org/");
    line(0, Kind.LAST, "2026/list的附件");
    assertEquals(List.of(), faults());
  }

  @Test
  void numberFromUnitIsCountedPerThousandLines() {
    line(0, Kind.FULL, "投资11");
    line(0, Kind.LAST, "亿元以上");
    assertEquals(List.of("NUMBER_UNIT 亿元以上"), faults());
    assertEquals(500.0, LineTotals.of(document(), report()).perThousand(Property.NUMBER_UNIT));
  }

  @Test
  void loneCharacterWithMarkIsCountedButNotAOneLineParagraph() {
    line(0, Kind.ONLY, "略。");
    line(0, Kind.FULL, "以上报告请予审");
    line(0, Kind.LAST, "议。");
    assertEquals(List.of("LONE_CHARACTER 议。"), faults());
  }

  @Test
  void lastLineAtTheHeadOfAPageIsAWidow() {
    line(0, Kind.FULL, "本页最后一行");
    line(1, Kind.LAST, "下页第一行");
    line(1, Kind.ONLY, "另起一段");
    assertEquals(List.of("WIDOW 下页第一行"), faults());
  }

  @Test
  void linesOutsideTheBodyAreListedButNotCounted() throws IOException {
    lines.add(
        new SetLine(
            0, 0, 0, 0, "，目录", SourceSpan.NONE, Kind.ONLY, false, Step.NATURAL, 0, 200, Set.of()));
    assertEquals(List.of(), faults());
    assertTrue(json().contains("\"text\":\"，目录\""));
  }

  @Test
  void stretchIsReportedBySteps() {
    for (int stretch : new int[] {0, 20, 125, 126, 260}) {
      lines.add(
          new SetLine(
              0,
              0,
              at(0, lines.size()),
              0,
              "中文",
              SourceSpan.NONE,
              Kind.ONLY,
              true,
              Step.STRETCH_ALL,
              0,
              stretch,
              Set.of()));
    }
    LineTotals totals = LineTotals.of(document(), report());
    assertEquals(2, totals.count(Property.STRETCH));
    assertEquals(260, totals.largestStretch());
    assertEquals(0.8, totals.stretchedShare());
    assertEquals(1, totals.stretches(LineTotals.STRETCH_STEPS.indexOf(125)));
    assertEquals(1, totals.stretches(LineTotals.STRETCH_STEPS.indexOf(150)));
  }

  @Test
  void justifiedLineShortOfItsEdgeAndLineOffTheGridAreMeasured() {
    PagesBuilder pages = new PagesBuilder();
    double[] downs = {100, 120, 140, 160.5};
    for (int i = 0; i < downs.length; i++) {
      // 455.276 pt wide: 37 characters and a bit; the third line ends 1 pt early.
      double size = (i == 2 ? 454.276 : 455.276) / 38;
      pages.text(ToyFont.face(), size, 70, downs[i], "字".repeat(38));
      lines.add(
          new SetLine(
              0,
              0,
              PagesBuilder.units(downs[i]),
              0,
              "字".repeat(38),
              SourceSpan.NONE,
              Kind.FULL,
              true,
              Step.NATURAL,
              0,
              0,
              Set.of()));
    }
    LineTotals totals = LineTotals.of(pages.page().build(), report());
    assertEquals(1, totals.count(Property.RIGHT_EDGE));
    assertEquals(1, totals.largestEdge().toPoints(), 0.01);
    assertEquals(1, totals.count(Property.GRID));
    assertEquals(0.5, totals.largestGrid().toPoints(), 0.001);
  }

  @Test
  void reportIsJsonWithTotalsExceptionsAndLines() throws IOException {
    lines.add(
        new SetLine(
            0,
            0,
            at(0, 0),
            0,
            "投资11",
            new SourceSpan("issue.yaml", 7, 3, 4),
            Kind.FULL,
            true,
            Step.SQUEEZE_PAUSE,
            250,
            0,
            Set.of(BreakPreference.NUMBER_UNIT)));
    line(0, Kind.LAST, "亿元以上");
    String json = json();
    parse(json);
    assertTrue(json.contains("\"p6\":{\"numberUnit\":1,\"per1000Lines\":500}"), json);
    assertTrue(
        json.contains(
            "{\"page\":1,\"label\":\"1\",\"text\":\"投资11\",\"place\":\"issue.yaml:7:3\","
                + "\"kind\":\"full\",\"body\":true,\"step\":\"squeeze-pause\","
                + "\"squeezeEm\":0.25,\"stretchEm\":0,\"broken\":[\"number-unit\"]}"),
        json);
    assertTrue(
        json.contains(
            "\"lineBefore\":\"投资11\",\"property\":\"number-unit\","
                + "\"reason\":\"any other breaks of the paragraph cost more\""),
        json);
  }

  @Test
  void reportOfNothingIsJsonToo() throws IOException {
    parse(json());
  }

  private void line(int page, Kind kind, String text) {
    lines.add(line(page, kind, text, SourceSpan.NONE));
  }

  private SetLine line(int page, Kind kind, String text, SourceSpan span) {
    return new SetLine(
        page, 0, at(page, lines.size()), 0, text, span, kind, true, Step.NATURAL, 0, 0, Set.of());
  }

  private static long at(int page, int line) {
    return PagesBuilder.units(100 + 20 * line);
  }

  private List<String> faults() {
    return LineTotals.of(document(), report()).faults().stream()
        .map(fault -> fault.property() + " " + fault.line().text())
        .toList();
  }

  private LineReport report() {
    return new LineReport(lines);
  }

  private static PagedDocument document() {
    return new PagesBuilder().page().page().build();
  }

  private String json() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportBackend()
        .write(document(), new Reported(report(), Surround.NONE), out, new Diagnostics());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {}
    }
  }
}
