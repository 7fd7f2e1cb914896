package org.gongbao.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back as lines of glyphs, knowing nothing of the program that wrote it. */
final class PrintedPages {
  private PrintedPages() {}

  /** The lines of every page, from top to bottom. */
  static List<List<PrintedLine>> read(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<List<PrintedLine>> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Glyphs glyphs = new Glyphs();
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.getText(document);
        pages.add(lines(page, glyphs.found));
      }
      return pages;
    }
  }

  private static List<PrintedLine> lines(int page, List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((TextPosition g) -> Math.round(g.getYDirAdj() * 10))
            .thenComparingDouble(TextPosition::getXDirAdj));
    List<PrintedLine> lines = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size()
          && Math.abs(sorted.get(to).getYDirAdj() - sorted.get(from).getYDirAdj()) < 0.2) {
        to++;
      }
      lines.add(line(page, sorted.subList(from, to)));
      from = to;
    }
    return lines;
  }

  private static PrintedLine line(int page, List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    double widest = 0;
    TextPosition before = null;
    for (TextPosition glyph : glyphs) {
      text.append(glyph.getUnicode());
      if (before != null && isHan(before) && isHan(glyph)) {
        double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        widest = Math.max(widest, gap / glyph.getFontSizeInPt());
      }
      before = glyph;
    }
    TextPosition first = glyphs.getFirst();
    TextPosition last = glyphs.getLast();
    return new PrintedLine(
        page,
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        first.getFontSizeInPt(),
        text.toString(),
        widest);
  }

  private static boolean isHan(TextPosition glyph) {
    return Character.isIdeographic(glyph.getUnicode().codePointAt(0));
  }

  /** Collects glyphs as they are drawn; blanks are left out. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (!glyph.getUnicode().isBlank()) {
        found.add(glyph);
      }
    }
  }
}
