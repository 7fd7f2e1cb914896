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
 * The page of official documents (GB/T 9704), measured on the finished PDF: t37, t38; R40, R44. An
 * em box reaches 0.88 em above its baseline and 0.12 em below.
 */
class MeetingPaperTest {
  private static final double MILLIMETRES = 25.4 / 72;
  private static final int MEASURE = 28;
  private static final int LINES = 22;
  private static final double BODY = 16;
  private static final double FOLIO = 14;
  private static final double RIGHT = 28 + 156;
  private static final double FOOT = 262;

  @TempDir private Path folder;

  private List<List<PrintedLine>> pages(int full, String more) throws IOException {
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
                .formatted(more, "云川区人民代表大会常务委员会".repeat(full * MEASURE * LINES / 14)));
    return PrintedPages.read(IssueProof.of(issue, folder).pdf());
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
}
