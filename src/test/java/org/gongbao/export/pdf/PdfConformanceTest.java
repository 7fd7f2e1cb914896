package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.ImageFile;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a PDF says that it conforms to, and what veraPDF says of that. */
class PdfConformanceTest {
  private static final FontFace SONG = ToyFont.face();
  private static final SourceSpan PICTURE = new SourceSpan("issue.yaml", 7, 3, 5);

  @TempDir Path folder;

  @Test
  void pageOfTextIsForArchiveAndScreenReader() throws IOException {
    Path pdf = file(text("正文").build(), PdfProfile.WEB, List.of());
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(pdf));
  }

  /** The test of the tests: without tags both standards are broken, by these clauses. */
  @Test
  void pdfWithoutTagsFails() throws IOException {
    PdfProfile web = PdfProfile.WEB;
    PdfProfile untagged =
        new PdfProfile(web.fonts(), web.colour(), false, web.links(), Set.of(), Optional.empty());
    Path pdf = file(text("正文").build(), untagged, List.of());
    assertTrue(broken(pdf, PDFAFlavour.PDFA_2_A).containsAll(List.of("6.6.4-1", "6.7.2.2-1")));
    assertTrue(broken(pdf, PDFAFlavour.PDFUA_1).containsAll(List.of("5-1", "6.2-1", "7.1-3")));
  }

  @Test
  void undatedPdfWithoutAuthorConforms() throws IOException {
    DocumentInfo bare = new DocumentInfo("A & B <公报>", "", "", "zh-CN", "", "");
    Path pdf = file(text("文").info(bare).build(), PdfProfile.WEB, List.of());
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(pdf));
  }

  @Test
  void pictureWithWordsConforms() throws IOException {
    Path pdf = file(picture(StructAttributes.alt("一座桥")), PdfProfile.WEB, List.of());
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(pdf));
  }

  /** The file does not claim what is not so, but says what is. */
  @Test
  void pictureWithoutWordsIsAFindingAndNoClaimToAccess() throws IOException {
    Diagnostic finding = Diagnostic.of(Code.ALT_MISSING, PICTURE, "PDF/UA-1");
    Path pdf = file(picture(StructAttributes.NONE), PdfProfile.WEB, List.of(finding));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    assertTrue(broken(pdf, PDFAFlavour.PDFUA_1).containsAll(List.of("5-1", "7.3-1")));
    assertFalse(xmp(pdf).contains("pdfuaid:part"), "no claim to PDF/UA");
  }

  @Test
  void pdfWithoutATitleMakesNoClaimToAccess() throws IOException {
    DocumentInfo nameless = new DocumentInfo("", "", "", "zh-CN", "", "");
    Diagnostic finding = Diagnostic.of(Code.TITLE_MISSING, SourceSpan.NONE, "PDF/UA-1");
    Path pdf = file(text("文").info(nameless).build(), PdfProfile.WEB, List.of(finding));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of("5-1", "7.1-9"), broken(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void privateCharacterLeavesLevelU() throws IOException {
    FontFace own = ToyFont.covering("Own", "文\uE123");
    PagesBuilder pages = text(own, "文\uE123");
    SourceSpan place = new SourceSpan("issue.yaml", 1, 2, 1);
    Diagnostic finding = Diagnostic.of(Code.PRIVATE_CHARACTER, place, "\uE123", "E123");
    Path pdf = file(pages.build(), PdfProfile.WEB, List.of(finding));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_U));
    assertEquals(List.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of("6.2.11.7.3-1", "6.6.4-3"), broken(pdf, PDFAFlavour.PDFA_2_A));
  }

  private static PagesBuilder text(String words) {
    return text(SONG, words);
  }

  private static PagesBuilder text(FontFace face, String words) {
    return new PagesBuilder()
        .text(face, 12, 80, 100, words)
        .rule(70, 300, 400, 0.5, Ink.BLACK)
        .page();
  }

  /** A picture with alpha, half of it see-through: PDF/A-2 allows that, PDF/A-1 did not. */
  private static PagedDocument picture(StructAttributes attributes) {
    ImageAsset image =
        ImageFile.read("a", DrawnImage.pngAlpha(30, 20), SourceSpan.NONE, new Diagnostics())
            .orElseThrow();
    Rect area =
        new Rect(Length.points(80), Length.points(80), Length.points(90), Length.points(60));
    PagedDocument page = new PagesBuilder().item(new ImageItem(area, image, 0)).page().build();
    StructGroup figure =
        new StructGroup(Role.FIGURE, attributes, List.of(new StructLeaf(0, PICTURE)));
    return new PagedDocument(
        page.info(), page.pages(), new StructGroup(Role.DOCUMENT, List.of(figure)), List.of());
  }

  private Path file(PagedDocument document, PdfProfile profile, List<Diagnostic> findings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Diagnostics diagnostics = new Diagnostics();
    new PdfBackend().write(document, profile, out, diagnostics);
    assertEquals(findings, diagnostics.sorted());
    return Files.write(folder.resolve("out.pdf"), out.toByteArray());
  }

  private static List<String> broken(Path pdf, PDFAFlavour flavour) throws IOException {
    return VeraPdf.faults(pdf, flavour).stream().map(line -> line.split(" ")[1]).toList();
  }

  private static String xmp(Path pdf) throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      return new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
    }
  }
}
