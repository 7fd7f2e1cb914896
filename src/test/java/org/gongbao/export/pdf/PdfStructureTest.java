package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongbao.diag.Diagnostics;
import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.Destination;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.text.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF holds besides its text. */
class PdfStructureTest {
  private static final FontFace SONG = ToyFont.face();
  private static final Ink RED = new Ink(0, 100, 100, 0, 0xCC0000);

  @TempDir Path folder;

  @Test
  void sameDocumentGivesTheSameBytes() throws IOException {
    assertArrayEquals(PdfFixture.bytes(issue()), PdfFixture.bytes(issue()));
  }

  @Test
  void fileIsSoundForQpdf() throws IOException {
    String report = ExternalReader.run("qpdf", "--check", PdfFixture.file(folder, issue()));
    assertTrue(report.contains("No syntax or stream encoding errors found"), report);
  }

  @Test
  void everyFontIsEmbeddedSubsetAndReadable() throws IOException {
    List<String> fonts =
        ExternalReader.run("pdffonts", PdfFixture.file(folder, issue())).lines().skip(2).toList();
    assertEquals(2, fonts.size());
    for (String font : fonts) {
      assertTrue(font.matches("[A-Z]{6}\\+ToySong.* Identity-H +yes yes yes +\\d+ +\\d+"), font);
    }
  }

  @Test
  void documentSaysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      assertEquals(1.7f, pdf.getVersion());
      assertEquals("青川公报", pdf.getDocumentInformation().getTitle());
      assertEquals("青川办公室", pdf.getDocumentInformation().getAuthor());
      assertEquals("2026年第1号", pdf.getDocumentInformation().getSubject());
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      assertEquals("zh-CN", catalog.getLanguage());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("青川公报") && xmp.contains("青川办公室"), xmp);
      assertTrue(xmp.contains("2026-03-01"), xmp);
      assertEquals(
          "00ff00ff" + "0".repeat(24),
          HexFormat.of()
              .formatHex(((COSString) pdf.getDocument().getDocumentID().get(0)).getBytes()));
    }
  }

  @Test
  void undatedIssueHasNoDate() throws IOException {
    PagedDocument document =
        new PagesBuilder()
            .info(new DocumentInfo("公报", "", "", "zh-CN", "", ""))
            .text(SONG, 12, 80, 100, "文")
            .page()
            .build();
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(document))) {
      assertFalse(pdf.getDocumentInformation().getCOSObject().containsKey(COSName.CREATION_DATE));
      assertFalse(pdf.getDocumentInformation().getCOSObject().containsKey(COSName.AUTHOR));
    }
  }

  @Test
  void pageLabelsAreTheNumbersOfThePages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      assertArrayEquals(
          new String[] {"封", "i", "ii", "1", "2"},
          pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      assertEquals(3, pdf.getDocumentCatalog().getPageLabels().getPageRangeCount());
    }
  }

  @Test
  void blankPagesAndPageSizesAreKept() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      assertEquals(5, pdf.getNumberOfPages());
      assertEquals(595.28f, pdf.getPage(0).getMediaBox().getWidth());
      assertEquals(841.89f, pdf.getPage(0).getMediaBox().getHeight());
      assertEquals(400f, pdf.getPage(4).getMediaBox().getWidth());
    }
  }

  @Test
  void outlineIsNestedClosedAndLeadsToItsPlaces() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("第一篇", first.getTitle());
      assertFalse(first.isNodeOpen());
      PDOutlineItem inner = first.getFirstChild();
      assertEquals("一、概况", inner.getTitle());
      PDPageXYZDestination target = (PDPageXYZDestination) inner.getDestination();
      assertEquals(pdf.getPage(4), target.getPage());
      assertEquals(500, target.getTop());
    }
  }

  @Test
  void linkLeadsOnwardWithoutABorder() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(1).getAnnotations().get(0);
      PDPageXYZDestination target = (PDPageXYZDestination) link.getDestination();
      assertEquals(pdf.getPage(3), target.getPage());
      assertEquals(741, target.getTop());
      assertEquals(0, link.getBorder().getInt(2));
      assertEquals(741.89f, link.getRectangle().getUpperRightY(), 0.01f);
    }
  }

  /** t47: black text and rules are gray; a colour is its value on screen. */
  @Test
  void blackIsGrayAndColourIsRgb() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      String cover =
          new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(cover.contains("0.8 0 0 rg"), cover);
      assertTrue(cover.contains("\n0 g"), cover);
      String body =
          new String(pdf.getPage(3).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertFalse(body.matches("(?s).* (rg|k|RG|K)\\s.*"), body);
    }
  }

  @Test
  void oneTextObjectServesAPageOfText() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(issue()))) {
      String body =
          new String(pdf.getPage(3).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      // OpenPDF begins each page with an empty text object of its own.
      assertEquals(2, body.split("\\bBT\\b", -1).length - 1, body);
      assertEquals(2, body.split("\\bTm\\b", -1).length, "one line, though two faces: " + body);
    }
  }

  @Test
  void failingStreamIsAnIoException() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThrows(
        IOException.class,
        () -> new PdfBackend().write(issue(), PdfProfile.WEB, full, new Diagnostics()));
  }

  private static PagedDocument issue() {
    FontFace close = SONG.derived(new Cell(500, Cell.Fit.LEFT));
    return new PagesBuilder()
        .item(
            new TextItem(
                PagesBuilder.units(80),
                PagesBuilder.units(200),
                "公报",
                new long[] {PagesBuilder.units(40), PagesBuilder.units(40)},
                SONG,
                PagesBuilder.units(40),
                RED,
                -1))
        .rule(70, 300, 400, 0.5, Ink.BLACK)
        .page(new PageLabel("封", Numerals.ARABIC, 0))
        .text(SONG, 12, 80, 100, "第一篇")
        .link(80, 100, 200, 20, 3, 100)
        .page(new PageLabel("", Numerals.ROMAN, 1))
        .page(new PageLabel("", Numerals.ROMAN, 2))
        .text(SONG, 12, 80, 100, "正文")
        .text(close, 12, 104, 100, "。")
        .page(new PageLabel("", Numerals.ARABIC, 1))
        .text(SONG, 12, 80, 100, "末页")
        .page(
            new PageLabel("", Numerals.ARABIC, 2), new Size(Length.points(400), Length.points(600)))
        .outline(
            new OutlineEntry(
                "第一篇",
                new Destination(3, PagesBuilder.units(90)),
                List.of(
                    new OutlineEntry(
                        "一、概况", new Destination(4, PagesBuilder.units(100)), List.of()))))
        .build();
  }
}
