package org.gongbao.export.pdf.sheet;

import static org.gongbao.export.pdf.sheet.NumberedPages.BLEED;
import static org.gongbao.export.pdf.sheet.NumberedPages.NUMBER_X;
import static org.gongbao.export.pdf.sheet.NumberedPages.NUMBER_Y;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.press.impose.Scheme;
import org.gongbao.testing.ExternalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R73: sheets read back by programs of others. */
class SheetWriterTest {
  private static final double PAPER = 0.3;

  /** Asked for: right to 0.1 pt. */
  private static final double EXACT = 0.1;

  private static final double EDGE = BLEED.toPoints();

  @TempDir private Path folder;

  /** Where a number was found; x and y from the upper left corner of the sheet. */
  private record Found(String number, double x, double y, int degrees) {}

  /** t48. */
  @Test
  void numbersOfAStitchedIssueLieWhereTheyBelong() throws IOException {
    byte[] sheets = NumberedPages.imposed(NumberedPages.pdf(48), Scheme.SADDLE, PAPER, false);
    List<List<Found>> sides = numbers(sheets);
    assertEquals(24, sides.size());
    for (int side = 0; side < 24; side++) {
      int sheet = side / 2;
      boolean front = side % 2 == 0;
      int left = front ? 48 - 2 * sheet : 2 + 2 * sheet;
      double creep = sheet * PAPER;
      found(sides.get(side).get(0), left, EDGE + NUMBER_X + creep);
      found(sides.get(side).get(1), 49 - left, EDGE + 300 + NUMBER_X - creep);
    }
  }

  private static void found(Found found, int number, double x) {
    assertEquals(Integer.toString(number), found.number);
    assertEquals(x, found.x, EXACT, found.number);
    assertEquals(EDGE + NUMBER_Y, found.y, EXACT, found.number);
  }

  @Test
  void popplerFindsTheNumbersThereToo() throws IOException {
    Path pdf = folder.resolve("sheets.pdf");
    Files.write(pdf, NumberedPages.imposed(NumberedPages.pdf(8), Scheme.SADDLE, PAPER, false));
    String words = ExternalReader.run("pdftotext", "-bbox", pdf, "-");
    List<String> found =
        Pattern.compile("<word xMin=\"([\\d.]+)\" .*>(\\d+)</word>")
            .matcher(words)
            .results()
            .map(m -> m.group(2) + " " + Math.round(Double.parseDouble(m.group(1)) * 10))
            .toList();
    assertEquals(
        List.of("8 690", "1 3690", "2 690", "7 3690", "6 693", "3 3687", "4 693", "5 3687"), found);
  }

  @Test
  void upperPagesOfASheetFoldedTwiceStandOnTheirHeads() throws IOException {
    byte[] sheets = NumberedPages.imposed(NumberedPages.pdf(8), Scheme.FOUR_UP, 0, false);
    double lower = EDGE + 400 + 2 * EDGE;
    Map<String, Found> front = new TreeMap<>();
    numbers(sheets).getFirst().forEach(found -> front.put(found.number, found));
    assertEquals(List.of("1", "4", "5", "8"), List.copyOf(front.keySet()));
    at(front.get("8"), EDGE + NUMBER_X, lower + NUMBER_Y, 0);
    at(front.get("1"), EDGE + 300 + NUMBER_X, lower + NUMBER_Y, 0);
    at(front.get("5"), EDGE + 300 - NUMBER_X, EDGE + 400 - NUMBER_Y, 180);
    at(front.get("4"), EDGE + 600 - NUMBER_X, EDGE + 400 - NUMBER_Y, 180);
  }

  private static void at(Found found, double x, double y, int degrees) {
    assertEquals(x, found.x, EXACT, found.number);
    assertEquals(y, found.y, EXACT, found.number);
    assertEquals(degrees, found.degrees, found.number);
  }

  /** A pixel is a point: the tint of the pages runs further than it may. */
  @Test
  void inkEndsAtTheBleedAndAtTheFold() throws IOException {
    byte[] pdf = NumberedPages.imposed(NumberedPages.pdf(5), Scheme.TWO_UP, 0, true);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int trim = Math.round((document.getPage(2).getMediaBox().getWidth() - 600) / 2);
      BufferedImage side = new PDFRenderer(document).renderImage(2);
      int edge = trim - (int) EDGE;
      int middle = side.getHeight() / 2;
      assertTrue(isTinted(side, edge + 2, middle), "bleed");
      assertTrue(isWhite(side, edge - 2, middle), "beyond the bleed");
      assertTrue(isTinted(side, trim + 298, middle), "up to the fold");
      assertTrue(isWhite(side, trim + 302, middle), "the blank beyond the fold");
      assertTrue(isTinted(side, trim + 100, edge + 2), "bleed above");
      assertTrue(isWhite(side, trim + 100, edge - 2), "beyond the bleed above");
    }
  }

  private static boolean isWhite(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
  }

  private static boolean isTinted(BufferedImage image, int x, int y) {
    int blue = image.getRGB(x, y) & 0xFF;
    return blue > 0x80 && blue < 0xD0;
  }

  @Test
  void marksAreOnEveryPlate() throws IOException {
    byte[] pdf = NumberedPages.imposed(NumberedPages.pdf(4), Scheme.SADDLE, 0, true);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var colours = document.getPage(0).getResources().getColorSpaceNames();
      List<String> names = new ArrayList<>();
      for (COSName name : colours) {
        names.add(document.getPage(0).getResources().getColorSpace(name).toString());
      }
      assertEquals(1, names.size());
      assertTrue(names.getFirst().contains("\"All\""), names.getFirst());
    }
  }

  @Test
  void fontsAreTakenOverOnce() throws IOException {
    byte[] pages = NumberedPages.pdf(48);
    byte[] sheets = NumberedPages.imposed(pages, Scheme.SADDLE, PAPER, false);
    assertEquals(1, fontFiles(pages));
    assertEquals(1, fontFiles(sheets));
    assertTrue(sheets.length < pages.length + 48 * 250, pages.length + " " + sheets.length);
  }

  private static long fontFiles(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getObjectsByType(COSName.FONT_DESC).size();
    }
  }

  @Test
  void samePagesGiveTheSameSheets() throws IOException {
    byte[] pages = NumberedPages.pdf(16);
    byte[] once = NumberedPages.imposed(pages, Scheme.FOUR_UP, PAPER, true);
    assertArrayEquals(once, NumberedPages.imposed(pages, Scheme.FOUR_UP, PAPER, true));
  }

  @Test
  void titleAndDatesAreThoseOfThePages() throws IOException {
    byte[] pages = NumberedPages.pdf(2);
    byte[] sheets = NumberedPages.imposed(pages, Scheme.TWO_UP, 0, false);
    try (PDDocument from = Loader.loadPDF(pages);
        PDDocument to = Loader.loadPDF(sheets)) {
      var was = from.getDocumentInformation();
      var is = to.getDocumentInformation();
      assertEquals(was.getTitle(), is.getTitle());
      assertEquals(was.getCreationDate(), is.getCreationDate());
    }
  }

  private static List<List<Found>> numbers(byte[] pdf) throws IOException {
    List<List<Found>> sides = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        List<Found> found = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              private String digits = "";
              private TextPosition first;

              @Override
              protected void processTextPosition(TextPosition glyph) {
                double advance = Math.abs(glyph.getTextMatrix().getTranslateX() - x(first));
                if (digits.isEmpty() || advance > 30 || glyph.getDir() != first.getDir()) {
                  first = glyph;
                  digits = "";
                } else {
                  found.removeLast();
                }
                digits += glyph.getUnicode();
                found.add(
                    new Found(
                        digits,
                        first.getTextMatrix().getTranslateX(),
                        first.getPageHeight() - first.getTextMatrix().getTranslateY(),
                        (int) first.getDir()));
              }

              private double x(TextPosition glyph) {
                return glyph == null ? 0 : glyph.getTextMatrix().getTranslateX();
              }
            };
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        stripper.getText(document);
        sides.add(found);
      }
    }
    return sides;
  }
}
