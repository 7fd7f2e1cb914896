package org.gongbao.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.testing.TypeArea;

/** Reads a PDF back as lines of glyphs, knowing nothing of the program that wrote it. */
final class PrintedPages {
  /** The number of an article of law, which a blank sets apart from its text. */
  private static final Pattern PROVISION = Pattern.compile("第[一二三四五六七八九十百零]+条$");

  private PrintedPages() {}

  /** All lines of every page, from top to bottom, measured from the edges of the page. */
  static List<List<PrintedLine>> read(Path pdf) throws IOException {
    List<List<PrintedLine>> pages = new ArrayList<>();
    for (List<TextPosition> glyphs : glyphs(pdf)) {
      int page = pages.size() + 1;
      pages.add(rows(glyphs).stream().map(row -> line(page, row)).toList());
    }
    return pages;
  }

  /** The lines in the type areas of every page in reading order, measured from their column. */
  static List<List<PrintedLine>> read(Path pdf, List<TypeArea> areas, Columns columns)
      throws IOException {
    List<List<PrintedLine>> pages = new ArrayList<>();
    for (List<TextPosition> glyphs : glyphs(pdf)) {
      TypeArea area = areas.get(pages.size());
      List<TextPosition> inside =
          glyphs.stream().filter(g -> area.holds(g.getXDirAdj(), g.getYDirAdj())).toList();
      pages.add(inOrder(pages.size() + 1, rows(inside), area, columns));
    }
    return pages;
  }

  private static List<List<TextPosition>> glyphs(Path pdf) throws IOException {
    List<List<TextPosition>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Glyphs glyphs = new Glyphs();
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.getText(document);
        pages.add(glyphs.found);
      }
    }
    return pages;
  }

  /** Glyphs on one height, from left to right. */
  private static List<List<TextPosition>> rows(List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((TextPosition g) -> Math.round(g.getYDirAdj() * 10))
            .thenComparingDouble(TextPosition::getXDirAdj));
    List<List<TextPosition>> rows = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size()
          && Math.abs(sorted.get(to).getYDirAdj() - sorted.get(from).getYDirAdj()) < 0.2) {
        to++;
      }
      rows.add(sorted.subList(from, to));
      from = to;
    }
    return rows;
  }

  /** Column after column; a row that crosses them ends what stands above it in all of them. */
  private static List<PrintedLine> inOrder(
      int page, List<List<TextPosition>> rows, TypeArea area, Columns columns) {
    List<PrintedLine> lines = new ArrayList<>();
    List<List<PrintedLine>> open = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      open.add(new ArrayList<>());
    }
    for (List<TextPosition> row : rows) {
      Map<Integer, List<TextPosition>> parts = new TreeMap<>();
      for (TextPosition g : row) {
        double x = g.getXDirAdj();
        int column = columns.of(area, x, x + g.getWidthDirAdj());
        parts.computeIfAbsent(column, c -> new ArrayList<>()).add(g);
      }
      if (parts.containsKey(-1)) {
        open.forEach(lines::addAll);
        open.forEach(List::clear);
        lines.add(line(page, row).from(area.x()));
      } else {
        parts.forEach(
            (column, part) ->
                open.get(column).add(line(page, part).from(columns.left(area, column))));
      }
    }
    open.forEach(lines::addAll);
    return lines;
  }

  private static PrintedLine line(int page, List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    double widest = 0;
    TextPosition before = null;
    for (TextPosition glyph : glyphs) {
      boolean behindNumber = PROVISION.matcher(text).find();
      text.append(glyph.getUnicode());
      if (before != null && !behindNumber && isHan(before) && isHan(glyph)) {
        double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        widest = Math.max(widest, gap / glyph.getYScale());
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
        first.getYScale(),
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
