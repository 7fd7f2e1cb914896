package org.gongbao.export.pdf;

import static org.gongbao.testing.PagesBuilder.units;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.page.PagedDocument;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.ExtractedText;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.testing.TypeArea;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a PDF as programs of others read it. */
class PdfTextTest {
  private static final FontFace SONG = ToyFont.face();
  private static final FontFace CLOSE = SONG.derived(new Cell(500, Cell.Fit.LEFT));
  private static final FontFace OPEN = SONG.derived(new Cell(500, Cell.Fit.RIGHT));
  private static final FontFace SPREAD = SONG.derived(new Cell(2000, Cell.Fit.LEFT));

  @TempDir Path folder;

  interface Reader {
    String text(Path pdf) throws IOException;
  }

  static Stream<Named<Reader>> readers() {
    return Stream.of(
        Named.of("pdftotext", pdf -> ExternalReader.run("pdftotext", "-enc", "UTF-8", pdf, "-")),
        Named.of(
            "pdftotext -raw",
            pdf -> ExternalReader.run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-")),
        Named.of("mutool", pdf -> ExternalReader.run("mutool", "draw", "-q", "-F", "txt", pdf)),
        Named.of(
            "PDFBox",
            pdf -> {
              try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return new PDFTextStripper().getText(document);
              }
            }));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyCharacterComesBackOnItsOwnLine(Reader reader) throws IOException {
    String[] lines = {
      "青川市发布２０２６年（第１号）公报", "其中“𠅤𫔍”二字罕见，①②③…—", "Latin letters and 0123456789 (x) 100%"
    };
    PagesBuilder pages = new PagesBuilder();
    for (int i = 0; i < lines.length; i++) {
      pages.text(SONG, 12, 80, 100 + 20 * i, lines[i]);
    }
    assertEquals(List.of(lines), lines(reader, pages.page().build()));
  }

  /** t45: the toy font has a Kangxi radical with the same look for each of these. */
  @ParameterizedTest
  @MethodSource("readers")
  void unifiedIdeographsStayUnified(Reader reader) throws IOException {
    String text = "一八人大日月水";
    PagedDocument document = new PagesBuilder().text(SONG, 12, 80, 100, text).page().build();
    assertEquals(List.of(text), lines(reader, document));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void halfWidthMarksDoNotSplitTheLine(Reader reader) throws IOException {
    PagesBuilder pages = new PagesBuilder();
    double x = 80;
    for (String part : List.of("会议通过", "》", "（", "草案", "）", "》", "，", "“", "一", "”", "。")) {
      boolean mark = part.length() == 1 && "》（），“”。".contains(part);
      boolean opens = "（“".contains(part);
      pages.text(mark ? opens ? OPEN : CLOSE : SONG, 12, x, 100, part);
      x += part.length() * (mark ? 6 : 12);
    }
    assertEquals(List.of("会议通过》（草案）》，“一”。"), lines(reader, pages.page().build()));
  }

  /** t30: a name of two characters set over three. */
  @ParameterizedTest
  @MethodSource("readers")
  void spreadNameIsOneWord(Reader reader) throws IOException {
    PagedDocument document =
        new PagesBuilder()
            .text(SPREAD, 12, 80, 100, "张")
            .text(SONG, 12, 104, 100, "玲")
            .page()
            .build();
    assertEquals(List.of("张玲"), lines(reader, document));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void stretchedLineStaysOneLine(Reader reader) throws IOException {
    String text = "本条例自公布之日起施行";
    long[] advances = new long[text.length()];
    Arrays.fill(advances, units(12 * 1.125));
    PagedDocument document =
        new PagesBuilder().text(SONG, 12, 80, 100, text, advances).page().build();
    assertEquals(List.of(text), lines(reader, document));
  }

  @ParameterizedTest
  @EnumSource(ExtractedText.class)
  void typeAreaIsReadWithoutWhatStandsOutside(ExtractedText reader) throws IOException {
    PagesBuilder pages = new PagesBuilder();
    for (String text : List.of("第一页的正文", "第二页的正文")) {
      pages.text(SONG, 12, 70, 82, text).text(SONG, 12, 290, 800, "- 1 -").page();
    }
    PagedDocument document = pages.build();
    assertEquals(
        List.of("第一页的正文", "第二页的正文"),
        reader.pages(PdfFixture.file(folder, document), TypeArea.of(document)));
  }

  /** Advances that no PDF number holds exactly must not add up to a visible error. */
  @Test
  void roundingNeverAddsUp() throws IOException {
    String text = "字".repeat(60);
    double size = 7.875;
    long[] advances = new long[60];
    Arrays.fill(advances, units(size) + 311);
    PagedDocument document =
        new PagesBuilder().text(SONG, size, 70, 100, text, advances).page().build();
    List<TextPosition> drawn = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(document))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          drawn.add(position);
        }
      }.getText(pdf);
    }
    assertEquals(60, drawn.size());
    for (int i = 0; i < 60; i++) {
      double wanted = 70 + i * (units(size) + 311) / 65536.0;
      double off = drawn.get(i).getTextMatrix().getTranslateX() - wanted;
      assertTrue(Math.abs(off) <= 0.01, i + ": " + off);
    }
  }

  private List<String> lines(Reader reader, PagedDocument document) throws IOException {
    return reader
        .text(PdfFixture.file(folder, document))
        .lines()
        .map(line -> line.replace("\f", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
