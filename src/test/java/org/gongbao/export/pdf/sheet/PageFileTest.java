package org.gongbao.export.pdf.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.SheetPlace;
import org.gongbao.page.SheetSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs of all kinds handed in as pages. */
class PageFileTest {
  private static final SourceSpan FILE = SourceSpan.file("pages.pdf");

  private final Diagnostics findings = new Diagnostics();

  @Test
  void boxesOfOurOwnPagesAreRead() throws IOException {
    PageFile file = PageFile.open(NumberedPages.pdf(3), FILE, findings).orElseThrow();
    assertEquals(3, file.pages());
    assertEquals(300, file.trim().width().toPoints(), 0.01);
    assertEquals(400, file.trim().height().toPoints(), 0.01);
    assertEquals(9, file.bleed().toPoints(), 0.01);
  }

  @Test
  void pageWithoutBoxesIsItsMediaBox() throws IOException {
    byte[] pdf = foreign(new PDPage(new PDRectangle(-10, 20, 200, 300)));
    PageFile file = PageFile.open(pdf, FILE, findings).orElseThrow();
    assertEquals(new Size(Length.points(200), Length.points(300)), file.trim());
    assertEquals(Length.ZERO, file.bleed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "%PDF-1.7", "%PDF-1.7\n%%EOF", "PK\u0003\u0004"})
  void whatIsNoPdfIsSaidToBeNone(String content) {
    assertEquals(
        Optional.empty(),
        PageFile.open(content.getBytes(java.nio.charset.StandardCharsets.UTF_8), FILE, findings));
    assertEquals(List.of(Code.PDF_BROKEN), codes());
  }

  @Test
  void cutOffPdfIsRefused() throws IOException {
    byte[] pdf = NumberedPages.pdf(4);
    PageFile.open(Arrays.copyOf(pdf, pdf.length / 2), FILE, findings);
    assertEquals(List.of(Code.PDF_BROKEN), codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "user"})
  void protectedPdfIsRefused(String userPassword) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      document.save(out);
    }
    PageFile.open(out.toByteArray(), FILE, findings);
    assertEquals(List.of(Code.PDF_ENCRYPTED), codes());
  }

  @Test
  void pagesOfTwoSizesAreRefused() throws IOException {
    byte[] pdf = foreign(new PDPage(PDRectangle.A4), new PDPage(PDRectangle.A5));
    PageFile.open(pdf, FILE, findings);
    assertEquals(
        List.of(Diagnostic.of(Code.PDF_PAGES_DIFFER, FILE, 2, "148.0×210.0", "210.0×297.0")),
        findings.sorted());
  }

  @Test
  void pageShownTurnedIsRefused() throws IOException {
    PDPage turned = new PDPage();
    turned.setRotation(90);
    PageFile.open(foreign(new PDPage(), turned), FILE, findings);
    assertEquals(List.of(Diagnostic.of(Code.PDF_PAGE_TURNED, FILE, 2, 90)), findings.sorted());
  }

  /** Whatever is wrong with a file, it ends in sheets or in a finding. */
  @Test
  void noDamageEndsInAnException() throws IOException {
    byte[] pdf = NumberedPages.pdf(4);
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      byte[] damaged = pdf.clone();
      if (i % 3 == 0) {
        damaged = Arrays.copyOf(pdf, random.nextInt(pdf.length));
      } else {
        for (int n = 0; n <= i % 7; n++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
      }
      Diagnostics found = new Diagnostics();
      Optional<PageFile> file = PageFile.open(damaged, FILE, found);
      if (file.isPresent()) {
        file.get()
            .write(everyPage(file.get()), OutputStream.nullOutputStream(), found, Progress.NONE);
      } else {
        assertTrue(found.hasErrors());
      }
    }
  }

  @Test
  void fullDiskIsNoFaultOfThePages() throws IOException {
    PageFile file = PageFile.open(NumberedPages.pdf(4), FILE, findings).orElseThrow();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThrows(
        IOException.class, () -> file.write(everyPage(file), full, findings, Progress.NONE));
    assertEquals(List.of(), findings.sorted());
  }

  private static List<SheetSide> everyPage(PageFile file) {
    Rect trim = new Rect(Length.ZERO, Length.ZERO, file.trim().width(), file.trim().height());
    return java.util.stream.IntStream.range(0, file.pages())
        .mapToObj(
            page ->
                new SheetSide(
                    file.trim(),
                    List.of(
                        new SheetPlace(
                            java.util.OptionalInt.of(page), trim, false, Length.ZERO, trim)),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static byte[] foreign(PDPage... pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (PDPage page : pages) {
        document.addPage(page);
      }
      document.save(out);
    }
    Loader.loadPDF(out.toByteArray()).close();
    return out.toByteArray();
  }

  private List<Code> codes() {
    return findings.sorted().stream().map(Diagnostic::code).toList();
  }
}
