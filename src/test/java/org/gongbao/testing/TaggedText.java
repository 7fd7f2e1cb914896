package org.gongbao.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF along its structure tree, as PDFBox reads it. */
public final class TaggedText {
  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private TaggedText(PDDocument document) {
    this.document = document;
  }

  /**
   * A stretch of content.
   *
   * @param path the types of its elements from the outermost in, parted by slashes
   * @param page it stands on, from 0
   */
  public record Part(String path, int page, String text) {
    /** The type of its own element. */
    public String type() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** All content in reading order; what the tree leaves out, such as folios, is not in it. */
  public static List<Part> of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      TaggedText text = new TaggedText(document);
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        text.read((PDStructureElement) kid, "");
      }
      return text.parts;
    }
  }

  private void read(PDStructureElement element, String above) throws IOException {
    String path = above + "/" + element.getStructureType();
    boolean goesOn = false;
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement inner -> read(inner, path);
        case Integer number -> add(path, element.getPage(), number, goesOn);
        case PDMarkedContentReference reference ->
            add(
                path,
                Optional.ofNullable(reference.getPage()).orElse(element.getPage()),
                reference.getMCID(),
                goesOn);
        default -> {}
      }
      goesOn = !(kid instanceof PDStructureElement);
    }
  }

  /** A paragraph over several columns is one part to a reader, however often it was drawn on. */
  private void add(String path, PDPage page, int number, boolean goesOn) throws IOException {
    String text = contents(page).getOrDefault(number, "");
    if (goesOn) {
      Part begun = parts.removeLast();
      parts.add(new Part(path, begun.page(), begun.text() + text));
    } else {
      parts.add(new Part(path, document.getPages().indexOf(page), text));
    }
  }

  private Map<Integer, String> contents(PDPage page) throws IOException {
    COSDictionary key = page.getCOSObject();
    if (!pages.containsKey(key)) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> contents = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, contents));
      pages.put(key, contents);
    }
    return pages.get(key);
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, contents);
      }
    }
    contents.merge(content.getMCID(), text.toString(), String::concat);
  }
}
