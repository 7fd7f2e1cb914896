package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.gongbao.app.BuildOrder;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.app.Profile;
import org.gongbao.app.SheetMaking;
import org.gongbao.app.SheetOrder;
import org.gongbao.app.SheetScheme;
import org.gongbao.diag.Code;
import org.gongbao.diag.Progress;
import org.gongbao.geom.Length;
import org.gongbao.testing.ExtractedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** t48: an issue of 45 pages goes to press for stitching, from YAML to sheets. */
class StitchedIssueTest {
  private static final int ARTICLES = 41;

  /** Cover, its inside and two pages of contents come before folio 1. */
  private static final int BEFORE = 4;

  /** From the edge of a sheet with marks to the trim. */
  private static final double EDGE = Length.millimetres(13).toPoints();

  @TempDir private Path folder;

  @Test
  void fortyFivePagesBecomeTwelveSheetsOfPairs() throws IOException {
    Path pages = folder.resolve("pages.pdf");
    Built built = build(pages);
    assertEquals(48, built.pages());
    assertTrue(
        built.findings().stream()
            .anyMatch(f -> f.code() == Code.BLANK_PAGES && f.args().contains(3)),
        built.findings().toString());
    Path sheets = folder.resolve("sheets.pdf");
    SheetMaking making = new SheetMaking();
    SheetOrder order =
        new SheetOrder(
            pages,
            sheets,
            SheetScheme.SADDLE,
            OptionalInt.empty(),
            Length.millimetres(0.1),
            Length.ZERO,
            Optional.empty(),
            true);
    assertEquals(new SheetMaking.Made(48, 24), making.make(order, Progress.NONE).orElseThrow());
    assertEquals(List.of(), making.findings().sorted());
    try (PDDocument document = Loader.loadPDF(sheets.toFile())) {
      for (int side = 0; side < 24; side++) {
        int left = side % 2 == 0 ? 48 - side : side + 1;
        holds(document.getPage(side), left, true);
        holds(document.getPage(side), 49 - left, false);
      }
    }
  }

  private static void holds(PDPage side, int page, boolean left) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    double middle = side.getMediaBox().getWidth() / 2;
    double height = side.getMediaBox().getHeight() - 2 * EDGE;
    // PDFBox reads what is clipped away too, such as the line in the slug of a page.
    stripper.addRegion("page", new Rectangle2D.Double(left ? 0 : middle, EDGE, middle, height));
    stripper.extractRegions(side);
    String text = ExtractedText.withoutSpace(stripper.getTextForRegion("page"));
    int folio = page - BEFORE;
    if (folio > ARTICLES) {
      assertEquals("", text, "page " + page + " is blank");
    } else if (folio > 0) {
      assertTrue(text.contains("第" + folio + "项"), page + ": " + text);
      assertTrue(text.endsWith("-" + folio + "-"), page + ": " + text);
    }
  }

  private Built build(Path pdf) throws IOException {
    StringBuilder issue =
        new StringBuilder(
            """
            format: 1
            layout: gazette
            title: 云岫市人民代表大会常务委员会公报
            year: 2026
            number: 1
            date: 2026-03-01
            articles:
            """);
    for (int i = 1; i <= ARTICLES; i++) {
      issue
          .append("  - title: 关于第" + i + "项工作的决定\n")
          .append("    body: 市人民政府应当将第" + i + "项工作列入年度计划。\n");
    }
    Path yaml = Files.writeString(folder.resolve("issue.yaml"), issue);
    return new Gongbao(Path.of("").toAbsolutePath())
        .build(
            new BuildOrder(
                yaml,
                Optional.empty(),
                pdf,
                Optional.empty(),
                Optional.empty(),
                Profile.PRINT,
                Optional.empty()),
            Progress.NONE);
  }
}
