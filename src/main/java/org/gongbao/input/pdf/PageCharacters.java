package org.gongbao.input.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.gongbao.input.pdf.ReadBack.ReadCharacter;

/** The characters of one page by the marked content they stand in. */
final class PageCharacters {
  private static final int NONE = -1;

  private final Map<Integer, List<ReadCharacter>> content = new HashMap<>();
  private final List<ReadCharacter> furniture = new ArrayList<>();

  private PageCharacters() {}

  static PageCharacters of(PDPage page) throws IOException {
    PageCharacters characters = new PageCharacters();
    Extractor extractor = new Extractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    extractor.getMarkedContents().forEach(marked -> characters.add(marked, NONE));
    return characters;
  }

  List<ReadCharacter> of(int number) {
    return content.getOrDefault(number, List.of());
  }

  List<ReadCharacter> furniture() {
    return furniture;
  }

  private void add(PDMarkedContent marked, int around) {
    int number = marked.getMCID() >= 0 ? marked.getMCID() : around;
    for (Object kid : marked.getContents()) {
      if (kid instanceof PDMarkedContent inner) {
        add(inner, number);
      } else if (kid instanceof TextPosition text) {
        List<ReadCharacter> list =
            number == NONE ? furniture : content.computeIfAbsent(number, n -> new ArrayList<>());
        list.add(character(text));
      }
    }
  }

  private static ReadCharacter character(TextPosition text) {
    String font = text.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
    return new ReadCharacter(
        text.getUnicode(),
        text.getXDirAdj(),
        text.getYDirAdj(),
        text.getWidthDirAdj(),
        text.getFontSizeInPt(),
        font,
        text.getDir() != 0);
  }

  /** Leaves out what pages share: the furniture of a proof. */
  private static final class Extractor extends PDFMarkedContentExtractor {
    @Override
    public void showForm(PDFormXObject form) {}
  }
}
