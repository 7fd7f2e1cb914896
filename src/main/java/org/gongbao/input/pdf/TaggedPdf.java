package org.gongbao.input.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.pdf.ReadBack.ReadElement;
import org.gongbao.input.pdf.ReadBack.ReadNode;
import org.gongbao.input.pdf.ReadBack.ReadPage;
import org.gongbao.input.pdf.ReadBack.ReadText;

/** Reads a tagged PDF back along its structure tree (ISO 32000-1 14.7). */
public final class TaggedPdf {
  /** Deeper trees are taken for damage. */
  private static final int DEEPEST = 64;

  private final List<PageCharacters> characters = new ArrayList<>();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();

  /** A damaged tree may lead back into itself, more ways than can be walked. */
  private final Set<COSDictionary> seen = new HashSet<>();

  private TaggedPdf() {}

  /**
   * Reads a file.
   *
   * @param findings gets {@code PDF_BROKEN}, {@code PDF_ENCRYPTED} or {@code PDF_UNTAGGED}
   */
  public static Optional<ReadBack> read(byte[] file, SourceSpan place, Diagnostics findings) {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
      if (tree == null) {
        findings.add(Code.PDF_UNTAGGED, place);
        return Optional.empty();
      }
      return Optional.of(new TaggedPdf().read(document, tree));
    } catch (InvalidPasswordException e) {
      findings.add(Code.PDF_ENCRYPTED, place);
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // A damaged file makes the reader fail in many ways; none says more to the user than this.
      findings.add(Code.PDF_BROKEN, place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private ReadBack read(PDDocument document, PDStructureTreeRoot tree) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), characters.size());
      characters.add(PageCharacters.of(page));
    }
    List<ReadPage> read = new ArrayList<>();
    Optional<PDPageLabels> labels =
        Optional.ofNullable(document.getDocumentCatalog().getPageLabels());
    List<String> names =
        labels.map(known -> List.of(known.getLabelsByPageIndices())).orElse(List.of());
    for (int i = 0; i < characters.size(); i++) {
      String label = i < names.size() ? names.get(i) : Integer.toString(i + 1);
      read.add(new ReadPage(label, characters.get(i).furniture()));
    }
    return new ReadBack(read, new ReadElement("Root", kids(tree, Optional.empty(), 0)));
  }

  private List<ReadNode> kids(PDStructureNode node, Optional<Integer> around, int depth) {
    List<ReadNode> kids = new ArrayList<>();
    if (depth > DEEPEST) {
      return kids;
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (seen.add(element.getCOSObject())) {
          Optional<Integer> page = page(element.getPage()).or(() -> around);
          String type = Objects.requireNonNullElse(element.getStructureType(), "");
          kids.add(new ReadElement(type, kids(element, page, depth + 1)));
        }
      } else if (kid instanceof PDMarkedContentReference reference) {
        page(reference.getPage())
            .or(() -> around)
            .ifPresent(p -> kids.add(text(p, reference.getMCID())));
      } else if (kid instanceof Integer number) {
        around.ifPresent(p -> kids.add(text(p, number)));
      }
    }
    return kids;
  }

  private Optional<Integer> page(PDPage page) {
    return Optional.ofNullable(page).map(known -> pages.get(known.getCOSObject()));
  }

  private ReadText text(int page, int number) {
    return new ReadText(page, characters.get(page).of(number));
  }
}
