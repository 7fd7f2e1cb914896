package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageFile;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.DrawnInks;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/**
 * The requirements of PDF/X-1a:2001 (ISO 15930-1) one by one, on a file with everything that could
 * break them: no validator that is free checks them.
 */
class PdfXTest {
  private final Diagnostics findings = new Diagnostics();

  @Test
  void theFileSaysWhatItIsAndWhatForAndIsPdf13() throws IOException {
    byte[] file = write(everything());
    assertEquals("%PDF-1.3", new String(file, 0, 8, StandardCharsets.ISO_8859_1));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertEquals("PDF/X-1:2001", info.getCustomMetadataValue("GTS_PDFXVersion"));
      assertEquals("PDF/X-1a:2001", info.getCustomMetadataValue("GTS_PDFXConformance"));
      assertEquals("False", info.getTrapped());
      assertEquals("青川公报", info.getTitle());
      assertEquals(2026, info.getCreationDate().get(java.util.Calendar.YEAR));
      assertEquals(info.getCreationDate(), info.getModificationDate());
      assertEquals(2, pdf.getDocument().getDocumentID().size());
      var intent = pdf.getDocumentCatalog().getOutputIntents().getFirst();
      assertEquals("FOGRA47", intent.getOutputConditionIdentifier());
      assertEquals("http://www.color.org", intent.getRegistryName());
      COSDictionary written = intent.getCOSObject();
      assertEquals("GTS_PDFX", written.getNameAsString(COSName.S));
    }
  }

  @Test
  void nothingIsRgbOrTransparentOrOfALaterPdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(everything()))) {
      assertEquals(Set.of("DeviceGray", "DeviceCMYK"), DrawnInks.pictures(pdf));
      for (String operator : DrawnInks.operators(pdf)) {
        assertTrue(operator.matches(".* (k|cs|scn)"), operator);
      }
      for (PDPage page : pdf.getPages()) {
        assertFalse(page.getCOSObject().containsKey(COSName.GROUP));
        for (COSName name : page.getResources().getExtGStateNames()) {
          COSDictionary state = page.getResources().getExtGState(name).getCOSObject();
          assertEquals(
              Set.of("OP", "op", "OPM"),
              Set.copyOf(state.keySet().stream().map(COSName::getName).toList()));
        }
      }
      COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
      for (String later : List.of("Metadata", "Lang", "MarkInfo", "OCProperties", "OpenAction")) {
        assertFalse(catalog.containsKey(later), later);
      }
      assertFalse(pdf.isEncrypted());
      assertEquals(0, countOf(pdf, "ObjStm") + countOf(pdf, "XRef"));
    }
  }

  @Test
  void everyPageHasATrimInsideItsOtherBoxesAndNothingToClick() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(everything()))) {
      for (PDPage page : pdf.getPages()) {
        assertTrue(page.getCOSObject().containsKey(COSName.TRIM_BOX));
        assertFalse(page.getCOSObject().containsKey(COSName.ART_BOX));
        assertTrue(page.getTrimBox().getLowerLeftX() > page.getBleedBox().getLowerLeftX());
        assertTrue(page.getBleedBox().getLowerLeftX() > page.getMediaBox().getLowerLeftX());
        assertEquals(List.of(), page.getAnnotations());
      }
    }
  }

  @Test
  void everyFontIsInside() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(everything()))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  @Test
  void anIssueWithoutADateClaimsNothing() throws IOException {
    DocumentInfo undated = new DocumentInfo("公报", "", "", "zh-CN", "00ff", "");
    byte[] file = write(new PagesBuilder().info(undated).page().build());
    assertEquals(
        List.of(Code.DATE_MISSING), findings.sorted().stream().map(Diagnostic::code).toList());
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertEquals(List.of(), pdf.getDocumentCatalog().getOutputIntents());
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    assertEquals(
        new String(write(everything()), StandardCharsets.ISO_8859_1),
        new String(write(everything()), StandardCharsets.ISO_8859_1));
  }

  private static PagedDocument everything() {
    PagesBuilder pages = new PagesBuilder();
    int down = 0;
    for (byte[] file :
        List.of(
            DrawnImage.pngRgb(30, 20),
            DrawnImage.pngAlpha(30, 20),
            DrawnImage.pngPalette(30, 20),
            DrawnImage.pngBitmap(30, 20),
            DrawnImage.jpeg(30, 20),
            DrawnImage.jpegCmyk(30, 20))) {
      pages.item(image(file, 200 + 60 * down++));
    }
    pages.rule(9, 9, 99, 99, new Ink(10, 100, 90, 5, 0xb5121b));
    pages.rule(9, 9, 9, 9, Ink.REGISTRATION);
    pages.text(ToyFont.face(), 12, 80, 100, "公报").link(70, 90, 100, 20, 1, 100).page();
    PagedDocument flat = pages.text(ToyFont.face(), 12, 80, 100, "通知").page().build();
    Surround surround = new Surround(Length.millimetres(3), Length.millimetres(15));
    return flat.with(Stream.of(0, 1).map(i -> flat.pages().get(i).on(surround)).toList());
  }

  private static PageItem image(byte[] file, int y) {
    var image = ImageFile.read("a.png", file, SourceSpan.NONE, new Diagnostics()).orElseThrow();
    return new ImageItem(
        new Rect(Length.points(100), Length.points(y), Length.points(75), Length.points(50)),
        image,
        0);
  }

  private byte[] write(PagedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfBackend().write(document, PdfProfile.PRINT.meantFor("FOGRA47"), out, findings);
    return out.toByteArray();
  }

  private static long countOf(PDDocument pdf, String type) {
    return pdf.getDocument().getXrefTable().keySet().stream()
        .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
        .filter(COSDictionary.class::isInstance)
        .filter(object -> type.equals(((COSDictionary) object).getNameAsString(COSName.TYPE)))
        .count();
  }
}
