package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.page.PagedDocument;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile that leaves the font to the reader. */
class PdfSmallTest {
  private static final FontFace SONG = ToyFont.face();
  private static final FontFace OPEN = SONG.derived(new Cell(500, Cell.Fit.RIGHT));

  private final Diagnostics diagnostics = new Diagnostics();
  @TempDir Path folder;

  @Test
  void textIsThereAndNoFontIs() throws IOException {
    byte[] pdf = write(new PdfBackend(), line("公报2026年第1号ABC"));
    assertEquals(List.of(), diagnostics.sorted());
    assertTrue(pdf.length < 5000, pdf.length + " bytes");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals("公报2026年第1号ABC", new PDFTextStripper().getText(document).strip());
    }
    String fonts = ExternalReader.run("pdffonts", Files.write(folder.resolve("out.pdf"), pdf));
    assertTrue(
        fonts.lines().skip(2).allMatch(font -> font.matches("STSong-Light.* no +no .*")), fonts);
  }

  /** The reader's Latin letters are of other widths than those the line was set with. */
  @Test
  void everyGlyphStandsWhereItWasSet() throws IOException {
    List<Float> drawn = new ArrayList<>();
    byte[] pdf = write(new PdfBackend(), line("WiWi公报"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          drawn.add(position.getTextMatrix().getTranslateX());
        }
      }.getText(document);
    }
    float[] wanted = {80, 86, 92, 98, 104, 116};
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], drawn.get(i), 0.01, "glyph " + i);
    }
  }

  @Test
  void halfWidthOpeningMarkKeepsItsInkInItsCell() throws IOException {
    PagedDocument document =
        new PagesBuilder()
            .text(OPEN, 12, 80, 100, "《")
            .text(SONG, 12, 86, 100, "法》")
            .page()
            .build();
    try (PDDocument pdf = Loader.loadPDF(write(new PdfBackend(), document))) {
      List<Float> drawn = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          drawn.add(position.getTextMatrix().getTranslateX());
        }
      }.getText(pdf);
      assertEquals(74, drawn.get(0), 0.01);
      assertEquals(86, drawn.get(1), 0.01);
    }
  }

  @Test
  void characterTheReaderCannotShowIsFoundAtItsPlace() throws IOException {
    byte[] pdf = write(new PdfBackend(), line("公𠅤报"));
    assertEquals(
        List.of(
            Diagnostic.of(
                Code.SMALL_CANNOT_SHOW, new SourceSpan("issue.yaml", 1, 2, 1), "𠅤", "20164")),
        diagnostics.sorted());
    assertEquals(0, pdf.length);
  }

  @Test
  void withoutTheCmapsTheProfileSaysWhatToAdd() throws IOException {
    byte[] pdf = write(new PdfBackend(ClassLoader.getPlatformClassLoader()), line("公报"));
    assertEquals(
        List.of(
            Diagnostic.of(
                Code.SMALL_NEEDS_CMAPS, SourceSpan.NONE, "com.itextpdf:itext-asian:5.2.0")),
        diagnostics.sorted());
    assertEquals(0, pdf.length);
  }

  @Test
  void cmapTellsWhatTheReaderHas() throws IOException {
    ReaderCharacters characters = ReaderCharacters.from(getClass().getClassLoader()).orElseThrow();
    assertTrue("一龥，。“”—…0Az".codePoints().allMatch(characters::has));
    assertFalse(characters.has(0x2B50D));
    assertFalse(characters.has(0xE000));
  }

  private static PagedDocument line(String text) {
    return new PagesBuilder().text(SONG, 12, 80, 100, text).page().build();
  }

  private byte[] write(PdfBackend backend, PagedDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    backend.write(document, PdfProfile.SMALL, out, diagnostics);
    return out.toByteArray();
  }
}
