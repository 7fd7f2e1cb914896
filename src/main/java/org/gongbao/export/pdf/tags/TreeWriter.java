package org.gongbao.export.pdf.tags;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the finished elements with their kids in reading order (ISO 32000-1 14.7.2). */
final class TreeWriter {
  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final Attributes attributes;
  private final Map<String, PdfIndirectReference> named = new TreeMap<>();

  TreeWriter(PdfWriter writer, PdfStructureTreeRoot root, LeafTexts texts) {
    this.writer = writer;
    this.root = root;
    this.attributes = new Attributes(texts);
  }

  void write(Element top) throws IOException {
    element(top);
    root.put(PdfName.K, top.reference());
    if (!named.isEmpty()) {
      PdfDictionary names = PdfNameTree.writeTree(named, writer);
      root.put(new PdfName("IDTree"), writer.addToBody(names).getIndirectReference());
    }
  }

  private void element(Element element) throws IOException {
    PdfDictionary written = element.written();
    attributes.put(element).ifPresent(id -> named.put(id, element.reference()));
    Optional<PdfIndirectReference> page = firstPage(element);
    page.ifPresent(first -> written.put(PdfName.PG, first));
    PdfArray kids = new PdfArray();
    for (Kid kid : element.kids()) {
      switch (kid) {
        case Element inner -> {
          element(inner);
          kids.add(inner.reference());
        }
        case Content content -> content.marks().forEach(mark -> kids.add(mark(mark, page)));
        case Annotation annotation -> kids.add(object(annotation, page));
      }
    }
    if (!kids.isEmpty()) {
      written.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
    }
    writer.addToBody(written, element.reference());
  }

  /** The page an element need not name again with each of its kids. */
  private static Optional<PdfIndirectReference> firstPage(Element element) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Content content && !content.marks().isEmpty()) {
        return Optional.of(content.marks().getFirst().page());
      }
      if (kid instanceof Annotation annotation) {
        return Optional.of(annotation.page());
      }
    }
    return Optional.empty();
  }

  private static PdfObject mark(Content.Mark mark, Optional<PdfIndirectReference> page) {
    PdfNumber number = new PdfNumber(mark.number());
    if (isOn(mark.page(), page)) {
      return number;
    }
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, mark.page());
    reference.put(PdfName.MCID, number);
    return reference;
  }

  private static PdfObject object(Annotation annotation, Optional<PdfIndirectReference> page) {
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    if (!isOn(annotation.page(), page)) {
      reference.put(PdfName.PG, annotation.page());
    }
    reference.put(PdfName.OBJ, annotation.object());
    return reference;
  }

  private static boolean isOn(PdfIndirectReference one, Optional<PdfIndirectReference> page) {
    return page.isPresent() && page.get().getNumber() == one.getNumber();
  }
}
