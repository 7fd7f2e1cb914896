package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.diag.Diagnostics;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.testing.DrawnInks;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** What the platemaker gets (R70, R71). */
class PdfPrintTest {
  private static final Ink RED = new Ink(10, 100, 90, 5, 0xb5121b);
  private static final Surround SURROUND =
      new Surround(Length.millimetres(3), Length.millimetres(15));
  private static final double MILLIMETRE = 72 / 25.4;

  /** t47. */
  @Test
  void textAndRulesAreOnThePlatesAndNowhereInRgb() throws IOException {
    PagedDocument document =
        lines()
            .rule(10, 10, 20, 1, new Ink(0, 0, 0, 30, 0xb2b2b2))
            .rule(9, 9, 9, 9, RED)
            .page()
            .build();
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      assertEquals(
          Set.of("0 0 0 1 k", "0 0 0 0.3 k", "0.1 1 0.9 0.05 k"), DrawnInks.operators(pdf));
    }
  }

  @Test
  void screensKeepTheRgbValue() throws IOException {
    PagedDocument document = lines().rule(9, 9, 9, 9, RED).page().build();
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(document))) {
      assertEquals(Set.of("0 g", "0.7098 0.07059 0.10588 rg"), DrawnInks.operators(pdf));
    }
  }

  /** Solid black prints over a colour, everything else clears the plates under it. */
  @Test
  void solidBlackOverprintsAndNothingElseDoes() throws IOException {
    PagedDocument document =
        new PagesBuilder()
            .rule(9, 9, 99, 99, RED)
            .text(ToyFont.face(), 12, 20, 30, "公报")
            .rule(9, 9, 9, 9, Ink.PAPER)
            .page()
            .build();
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      String content = content(pdf.getPage(0));
      List<String> states =
          content
              .lines()
              .filter(line -> line.matches(".* (gs|k)"))
              .map(line -> line.endsWith("gs") ? overprint(pdf, line) : line)
              .toList();
      assertEquals(
          List.of(
              "false false 1",
              "0.1 1 0.9 0.05 k",
              "true true 1",
              "0 0 0 1 k",
              "false false 1",
              "0 0 0 0 k"),
          states);
    }
  }

  /** R70: all boxes set and different, each to 0.01 pt. */
  @Test
  void boxesAreExact() throws IOException {
    byte[] file = print(on(SURROUND, lines().page().build()));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDPage page = pdf.getPage(0);
      box(page.getMediaBox(), 0, 0, 246, 333);
      box(page.getCropBox(), 0, 0, 246, 333);
      box(page.getBleedBox(), 15, 15, 231, 318);
      box(page.getTrimBox(), 18, 18, 228, 315);
    }
  }

  @Test
  void aPageThatIsTheSheetHasNoBoxesOfItsOwn() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(lines().page().build()))) {
      assertTrue(!pdf.getPage(0).getCOSObject().containsKey(COSName.getPDFName("TrimBox")));
    }
  }

  @Test
  void itemsCountFromTheTrim() throws IOException {
    byte[] file = print(on(SURROUND, lines().page().build()));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      TextPosition[] first = new TextPosition[1];
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          first[0] = first[0] == null ? position : first[0];
        }
      }.getText(pdf);
      assertEquals(80 + 18 * MILLIMETRE, first[0].getTextMatrix().getTranslateX(), 0.01);
      assertEquals(315 * MILLIMETRE - 100, first[0].getTextMatrix().getTranslateY(), 0.01);
    }
  }

  /** A bookmark leads to the same place of the page, on its larger sheet. */
  @Test
  void bookmarksCountFromTheTrim() throws IOException {
    OutlineEntry entry =
        new OutlineEntry("公报", new Destination(0, PagesBuilder.units(100)), List.of());
    byte[] file = print(on(SURROUND, lines().outline(entry).page().build()));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      var outline = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      var target = (PDPageXYZDestination) outline.getDestination();
      assertEquals(315 * MILLIMETRE - 100, target.getTop(), 1);
    }
  }

  @Test
  void nothingIsToBeClicked() throws IOException {
    PagedDocument document = lines().link(70, 90, 100, 20, 0, 100).page().build();
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      assertEquals(List.of(), pdf.getPage(0).getAnnotations());
    }
  }

  @Test
  void marksPrintOnEveryPlate() throws IOException {
    PagedDocument document =
        new PagesBuilder()
            .rule(1, 1, 9, 0.25, Ink.REGISTRATION)
            .page()
            .rule(1, 1, 9, 0.25, Ink.REGISTRATION)
            .page()
            .build();
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      for (PDPage page : pdf.getPages()) {
        COSName name = page.getResources().getColorSpaceNames().iterator().next();
        PDSeparation space = (PDSeparation) page.getResources().getColorSpace(name);
        assertEquals("All", space.getColorantName());
        assertEquals("DeviceCMYK", space.getAlternateColorSpace().getName());
        assertEquals(Set.of("/" + name.getName() + " cs", "1 scn"), DrawnInks.operators(pdf));
      }
      assertEquals(space(pdf, 0), space(pdf, 1), "one object for all pages");
    }
  }

  private static PagesBuilder lines() {
    return new PagesBuilder().text(ToyFont.face(), 12, 80, 100, "公报");
  }

  private static PagedDocument on(Surround surround, PagedDocument document) {
    return document.with(document.pages().stream().map(page -> page.on(surround)).toList());
  }

  private static byte[] print(PagedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Diagnostics findings = new Diagnostics();
    new PdfBackend().write(document, PdfProfile.PRINT, out, findings);
    assertEquals(List.of(), findings.sorted());
    return out.toByteArray();
  }

  private static String space(PDDocument pdf, int page) {
    COSDictionary resources = pdf.getPage(page).getResources().getCOSObject();
    COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
    COSName name = spaces.keySet().iterator().next();
    return ((COSObject) spaces.getItem(name)).getKey().toString();
  }

  private static void box(PDRectangle box, double left, double foot, double right, double top) {
    assertEquals(left * MILLIMETRE, box.getLowerLeftX(), 0.01);
    assertEquals(foot * MILLIMETRE, box.getLowerLeftY(), 0.01);
    assertEquals(right * MILLIMETRE, box.getUpperRightX(), 0.01);
    assertEquals(top * MILLIMETRE, box.getUpperRightY(), 0.01);
  }

  private static String content(PDPage page) throws IOException {
    return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static String overprint(PDDocument pdf, String line) {
    COSName name = COSName.getPDFName(line.substring(1, line.indexOf(' ')));
    var state = pdf.getPage(0).getResources().getExtGState(name);
    return state.getStrokingOverprintControl()
        + " "
        + state.getNonStrokingOverprintControl()
        + " "
        + state.getOverprintMode().intValue();
  }
}
