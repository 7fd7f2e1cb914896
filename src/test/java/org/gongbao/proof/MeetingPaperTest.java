package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of official documents (GB/T 9704), measured on the finished PDF: t37, t38, t42; E11,
 * R40, R44, R45. An em box reaches 0.88 em above its baseline and 0.12 em below.
 */
class MeetingPaperTest {
  private static final double MILLIMETRES = 25.4 / 72;
  private static final int MEASURE = 28;
  private static final int LINES = 22;
  private static final double BODY = 16;
  private static final double FOLIO = 14;
  private static final double RIGHT = 28 + 156;
  private static final double EVEN_RIGHT = 210 - 28;
  private static final double FOOT = 262;

  private static final String COLOPHON =
      """
      colophon:
        copies-to: [区委办公室, 区人民政府办公室, 区监察委员会, 区人民法院, 区人民检察院, 各乡镇人民代表大会]
        issued-by: 云川区人大常委会办公室
        date: 2026-01-20
      """;

  private static final String COPIES = "  copies: 320\n";
  private static final double COLOPHON_SIZE = 14;
  private static final double THICK = 0.35;
  private static final double THIN = 0.25;

  @TempDir private Path folder;

  private List<List<PrintedLine>> pages(int full, String more) throws IOException {
    return PrintedPages.read(pdf(full * MEASURE * LINES / 14, more));
  }

  /** A paper whose text is so many half lines long. */
  private Path pdf(int halfLines, String more) throws IOException {
    Path issue =
        Files.writeString(
            folder.resolve("issue.yaml"),
            """
            format: 1
            layout: meeting-paper
            title: 云川区人民代表大会会议文件
            year: 2026
            number: 1
            %sarticles:
              - title: 关于水源保护工作情况的报告
                body: %s
            """
                .formatted(more, "云川区人民代表大会常务委员会".repeat(halfLines)));
    return IssueProof.of(issue, folder).pdf();
  }

  private static double top(PrintedLine line, double size) {
    return (line.baseline() - 0.88 * size) * MILLIMETRES;
  }

  @Test
  void twentyTwoLinesFillTheTypeArea() throws IOException {
    List<PrintedLine> lines = pages(2, "").get(1).stream().filter(l -> l.size() == BODY).toList();
    assertEquals(LINES, lines.size());
    assertEquals(37, top(lines.getFirst(), BODY), 0.3, "top of the first line");
    assertEquals(
        FOOT, (lines.getLast().baseline() + 0.12 * BODY) * MILLIMETRES, 0.3, "foot of the last");
  }

  @Test
  void twentyEightCharactersFillTheLine() throws IOException {
    for (PrintedLine line : pages(2, "").get(1).subList(0, LINES)) {
      assertEquals(MEASURE, line.text().length(), line.text());
      double cell = (line.right() - line.left() - BODY) / (MEASURE - 1);
      assertEquals(156.0, MEASURE * cell * MILLIMETRES, 0.1);
      // On an even page the binding is at the right.
      assertEquals(210 - RIGHT, line.left() * MILLIMETRES, 0.1);
    }
  }

  @Test
  void pageNumberStandsSevenMillimetresBelowAndOneCharacterIn() throws IOException {
    folios(pages(3, ""), 1, 3);
  }

  @Test
  void pageNumbersOfAYearThatCountsOnStandTheSameWay() throws IOException {
    folios(pages(3, "start-page: 205\n"), 205, 3);
  }

  private static void folios(List<List<PrintedLine>> pages, int first, int count) {
    assertTrue(pages.size() >= count);
    for (int i = 0; i < count; i++) {
      PrintedLine folio = pages.get(i).getLast();
      int number = first + i;
      assertEquals("—" + number + "—", folio.text());
      assertEquals(FOLIO, folio.size());
      assertEquals(FOOT + 7, top(folio, FOLIO), 0.3, "page " + number);
      double em = FOLIO * MILLIMETRES;
      if (number % 2 == 1) {
        assertEquals(RIGHT - em, folio.right() * MILLIMETRES, 0.1, "page " + number);
      } else {
        assertEquals(210 - RIGHT + em, folio.left() * MILLIMETRES, 0.1, "page " + number);
      }
    }
  }

  private static PrintedLine line(List<PrintedLine> page, String start) {
    return page.stream().filter(l -> l.text().startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void serialStandsAtTheLeftOfTheFirstLinesAboveTheTitle() throws IOException {
    List<PrintedLine> first = pages(1, "serial: [云川区六届人大, 二次会议文件（12）]\n").getFirst();
    assertEquals("云川区六届人大", first.get(0).text());
    assertEquals("二次会议文件（12）", first.get(1).text());
    for (PrintedLine line : first.subList(0, 2)) {
      assertEquals(BODY, line.size());
      assertEquals(28, line.left() * MILLIMETRES, 0.1);
    }
    assertEquals(37, top(first.get(0), BODY), 0.3);
    assertEquals(
        225.0 / 21.5, (first.get(1).baseline() - first.get(0).baseline()) * MILLIMETRES, 0.1);
    assertEquals("关于水源保护工作情况的报告", first.get(2).text());
  }

  @Test
  void paperWithoutSerialLeavesNoRoomForOne() throws IOException {
    PrintedLine title = pages(1, "").getFirst().getFirst();
    assertEquals("关于水源保护工作情况的报告", title.text());
    assertTrue(top(title, 22) < 37 + 2 * 225.0 / LINES, "one blank line at most");
  }

  @Test
  void colophonEndsOnTheFootOfTheLastEvenPage() throws IOException {
    Path pdf = pdf(2 * LINES + 10, COLOPHON);
    List<List<PrintedLine>> pages = PrintedPages.read(pdf);
    assertEquals(2, pages.size());
    List<PrintedLine> last = pages.getLast();
    double em = COLOPHON_SIZE * MILLIMETRES;
    PrintedLine issued = line(last, "云川区人大常委会办公室");
    assertEquals(COLOPHON_SIZE, issued.size());
    assertEquals("云川区人大常委会办公室2026年1月20日印发", issued.text());
    assertEquals(210 - RIGHT + em, issued.left() * MILLIMETRES, 0.1);
    assertEquals(EVEN_RIGHT - em, issued.right() * MILLIMETRES, 0.1);
    PrintedLine copiesTo = line(last, "抄送：");
    PrintedLine goesOn = last.get(last.indexOf(copiesTo) + 1);
    assertEquals(210 - RIGHT + em, copiesTo.left() * MILLIMETRES, 0.1);
    assertEquals(210 - RIGHT + 4 * em, goesOn.left() * MILLIMETRES, 0.1, "below what follows 抄送：");

    List<DrawnRule> rules = DrawnRule.onPage(pdf, 2);
    assertEquals(
        List.of(THICK, THIN, THICK), rules.stream().map(r -> rounded(r.height())).toList());
    for (DrawnRule rule : rules) {
      assertEquals(210 - RIGHT, rule.left(), 0.1);
      assertEquals(156, rule.width(), 0.1);
    }
    assertEquals(FOOT, rules.getLast().bottom(), 0.5);
  }

  @Test
  void copiesAreCountedBelowTheLastRule() throws IOException {
    Path pdf = pdf(2 * LINES + 10, COLOPHON + COPIES);
    List<PrintedLine> last = PrintedPages.read(pdf).getLast();
    PrintedLine copies = line(last, "（共印320份）");
    assertEquals(COLOPHON_SIZE, copies.size());
    assertTrue((copies.baseline() + 0.12 * COLOPHON_SIZE) * MILLIMETRES <= FOOT + 0.1);
    DrawnRule rule = DrawnRule.onPage(pdf, 2).getLast();
    assertTrue(rule.bottom() < top(copies, COLOPHON_SIZE), "below the rule");
    // The band of this line is one leading of the style high: 26 pt.
    assertEquals(FOOT, rule.bottom() + 26 * MILLIMETRES, 0.5);
  }

  @Test
  void neitherABlankPageNorTheColophonBehindItCarriesANumber() throws IOException {
    // Two pages of 22 lines, of which the title and the blanks around it take three.
    Path pdf = pdf(2 * (2 * LINES - 3) - 1, COLOPHON);
    List<List<PrintedLine>> pages = PrintedPages.read(pdf);
    assertEquals(4, pages.size());
    assertEquals("—2—", pages.get(1).getLast().text());
    assertEquals(List.of(), pages.get(2));
    assertEquals("云川区人大常委会办公室2026年1月20日印发", pages.get(3).getLast().text());
  }

  @Test
  void colophonOnAPageOfItsOwnBehindTextCarriesItsNumber() throws IOException {
    List<List<PrintedLine>> pages = pages(2, COLOPHON);
    assertEquals(4, pages.size());
    assertEquals("—3—", pages.get(2).getLast().text());
    assertEquals("—4—", pages.get(3).getLast().text());
  }

  private static double rounded(double millimetres) {
    return Math.round(millimetres * 100) / 100.0;
  }
}
