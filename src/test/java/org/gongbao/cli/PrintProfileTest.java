package org.gongbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.DrawnInks;
import org.gongbao.testing.ExternalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole issues for the platemaker: t47, R70, R71. */
class PrintProfileTest {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Every kind of picture, a coloured title, a plate over the whole page and its bleed. */
  private static final String ISSUE =
      """
      format: 1
      layout: magazine
      title: 云川人大
      year: 2026
      number: 2
      date: 2026年4月20日
      cover:
        image: cover.png
        alt: 色块
      articles:
        - title: 图片的种种
          body:
            - figures:
                - {image: rgb.png, alt: 色块, width: 4}
                - {image: alpha.png, alt: 色块, width: 4}
                - {image: cmyk.jpg, alt: 色块, width: 4}
            - 正文一段。
            - figure: {image: plate.jpg, alt: 色块, place: plate}
            - 正文又一段。
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"gazette, 210, 297", "magazine, 210, 285", "meeting-paper, 210, 297"})
  void samplesHoldNoRgbAndHaveExactBoxes(String layout, double width, double height)
      throws IOException {
    Path issue = Path.of("layouts", layout, "sample", "issue.yaml");
    Path pdf = print(issue, "one.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      inksOnly(document);
      for (PDPage page : document.getPages()) {
        box(page.getMediaBox(), 0, width + 36, height + 36);
        box(page.getCropBox(), 0, width + 36, height + 36);
        box(page.getBleedBox(), 15, width + 6, height + 6);
        box(page.getTrimBox(), 18, width, height);
        assertTrue(page.getAnnotations().isEmpty());
      }
    }
    assertArrayEquals(
        Files.readAllBytes(pdf), Files.readAllBytes(print(issue, "two.pdf")), "same input");
    ExternalReader.run("qpdf", "--check", pdf);
  }

  @Test
  void anIssueWithEveryKindOfPictureHoldsNoRgb() throws IOException {
    Path issue = issue();
    Path pdf = folder.resolve("out.pdf");
    CommandLineRun run =
        CommandLineRun.of("build", issue.toString(), "--profile", "print", "-o", pdf.toString());
    assertEquals(0, run.exitCode(), run.err());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      inksOnly(document);
      assertEquals(Set.of("DeviceGray", "DeviceCMYK"), DrawnInks.pictures(document));
    }
    String written = issue.toString().replace('\\', '/');
    for (String finding :
        new String[] {
          written + ":8:10: warning IMAGE_COARSE",
          written + ":8:10: warning PRINT_PICTURE_GRAYED",
          written + ":14:13: warning PRINT_PICTURE_GRAYED",
          written + ":15:13: warning PRINT_PICTURE_GRAYED",
          written + ":18:17: warning PRINT_PICTURE_GRAYED"
        }) {
      assertTrue(run.err().contains(finding), finding + " in " + run.err());
    }
  }

  private Path issue() throws IOException {
    Files.write(folder.resolve("cover.png"), DrawnImage.pngPalette(30, 20));
    Files.write(folder.resolve("rgb.png"), DrawnImage.pngRgb(300, 200));
    Files.write(folder.resolve("alpha.png"), DrawnImage.pngAlpha(300, 200));
    Files.write(folder.resolve("cmyk.jpg"), DrawnImage.jpegCmyk(300, 200));
    Files.write(folder.resolve("plate.jpg"), DrawnImage.jpeg(420, 570));
    return Files.writeString(folder.resolve("issue.yaml"), ISSUE);
  }

  private Path print(Path issue, String name) {
    Path pdf = folder.resolve(name);
    CommandLineRun run =
        CommandLineRun.of("build", issue.toString(), "--profile", "print", "-o", pdf.toString());
    assertEquals(0, run.exitCode(), run.err());
    return pdf;
  }

  private static void inksOnly(PDDocument document) throws IOException {
    for (String operator : DrawnInks.operators(document)) {
      assertTrue(operator.matches("[0-9. ]+ k|/CS\\d+ cs|1 scn"), operator);
    }
    for (String space : DrawnInks.pictures(document)) {
      assertTrue(space.equals("DeviceGray") || space.equals("DeviceCMYK"), space);
    }
  }

  private static void box(PDRectangle box, double corner, double width, double height) {
    assertEquals(corner * MILLIMETRE, box.getLowerLeftX(), 0.0101);
    assertEquals(corner * MILLIMETRE, box.getLowerLeftY(), 0.0101);
    assertEquals(width * MILLIMETRE, box.getWidth(), 0.0101);
    assertEquals(height * MILLIMETRE, box.getHeight(), 0.0101);
  }
}
