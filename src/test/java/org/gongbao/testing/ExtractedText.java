package org.gongbao.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * The text of a PDF as programs of others read it, one area a page, without white space. Areas are
 * type areas in points from the top left corner of the page.
 */
public enum ExtractedText {
  /**
   * In the order that the program makes of where the words stand. Lines set apart by more than half
   * their size are blocks to it, and blocks that stand in rows are a table read across: so are two
   * columns on one line grid.
   */
  PDFTOTEXT {
    @Override
    List<String> read(Path pdf, List<TypeArea> areas) {
      return pdftotext(pdf, areas, "-q");
    }
  },
  /** In the order of the content stream. */
  PDFTOTEXT_RAW {
    @Override
    List<String> read(Path pdf, List<TypeArea> areas) {
      return pdftotext(pdf, areas, "-raw");
    }
  },
  MUTOOL {
    @Override
    List<String> read(Path pdf, List<TypeArea> areas) {
      String xml = ExternalReader.run("mutool", "draw", "-q", "-F", "stext", pdf);
      List<String> pages = new ArrayList<>();
      StringBuilder page = new StringBuilder();
      try {
        XMLStreamReader reader =
            XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
          int event = reader.next();
          boolean start = event == XMLStreamConstants.START_ELEMENT;
          if (start && reader.getLocalName().equals("char")) {
            double x = Double.parseDouble(reader.getAttributeValue(null, "x"));
            double y = Double.parseDouble(reader.getAttributeValue(null, "y"));
            if (areas.get(pages.size()).holds(x, y)) {
              page.append(reader.getAttributeValue(null, "c"));
            }
          } else if (event == XMLStreamConstants.END_ELEMENT
              && reader.getLocalName().equals("page")) {
            pages.add(page.toString());
            page.setLength(0);
          }
        }
      } catch (XMLStreamException e) {
        throw new AssertionError(e);
      }
      return pages;
    }
  },
  PDFBOX {
    @Override
    List<String> read(Path pdf, List<TypeArea> areas) {
      List<String> pages = new ArrayList<>();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        for (int i = 0; i < areas.size(); i++) {
          PDFTextStripperByArea stripper = new PDFTextStripperByArea();
          stripper.addRegion("area", areas.get(i).rectangle());
          stripper.extractRegions(document.getPage(i));
          pages.add(stripper.getTextForRegion("area"));
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return pages;
    }
  };

  /**
   * Page by page.
   *
   * @param mode the option of the program that chooses the order; {@code -q} chooses nothing
   */
  private static List<String> pdftotext(Path pdf, List<TypeArea> areas, String mode) {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < areas.size(); ) {
      int end = i + 1;
      while (end < areas.size() && areas.get(end).equals(areas.get(i))) {
        end++;
      }
      TypeArea a = areas.get(i);
      int x = (int) Math.floor(a.x());
      int y = (int) Math.floor(a.y());
      int width = (int) Math.ceil(a.right()) - x;
      int height = (int) Math.ceil(a.bottom()) - y;
      String text =
          ExternalReader.run(
              "pdftotext",
              mode,
              "-enc",
              "UTF-8",
              "-f",
              i + 1,
              "-l",
              end,
              "-x",
              x,
              "-y",
              y,
              "-W",
              width,
              "-H",
              height,
              pdf,
              "-");
      String[] parts = text.split("\f", -1);
      for (int page = 0; page < end - i; page++) {
        pages.add(parts[page]);
      }
      i = end;
    }
    return pages;
  }

  abstract List<String> read(Path pdf, List<TypeArea> areas);

  /** What this program reads in the area of each page, all white space taken out. */
  public List<String> pages(Path pdf, List<TypeArea> areas) {
    return read(pdf, areas).stream().map(ExtractedText::withoutSpace).toList();
  }

  /** What this program reads in the area of each page, parted where it sees white space. */
  public List<List<String>> words(Path pdf, List<TypeArea> areas) {
    return read(pdf, areas).stream()
        .map(page -> Stream.of(page.split("[\\s\\p{Z}]+")).filter(word -> !word.isEmpty()).toList())
        .toList();
  }

  /** A text without any white space or space character. */
  public static String withoutSpace(String text) {
    StringBuilder solid = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(solid::appendCodePoint);
    return solid.toString();
  }
}
