package org.gongbao.export.pdf.tags;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure tree of one PDF. It is made before the first page is drawn, learns from each page
 * what belongs to it, and is written after the last. One element for each group: a leaf is content
 * of its group's element, which may hold elements as well (ISO 32000-1 14.7.2).
 */
public final class TagTree {
  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final PagedDocument document;
  private final StandardTypes types = new StandardTypes();
  private final Map<Integer, Content> contents = new HashMap<>();
  private final Element top;
  private final LeafTexts texts;

  /** The tree of a document; the writer's PDF must have been made a tagged one before it opened. */
  public TagTree(PagedDocument document, PdfWriter writer) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
    this.document = document;
    this.top = element(document.structure(), Optional.empty());
    this.texts = LeafTexts.of(document);
  }

  private Element element(StructGroup group, Optional<Element> parent) {
    Element element = element(types.of(group.role()), group.attributes(), parent);
    for (StructNode kid : group.kids()) {
      switch (kid) {
        case StructGroup inner -> element.kids().add(element(inner, Optional.of(element)));
        case StructLeaf leaf -> {
          Content content = new Content(leaf.id(), element);
          contents.put(leaf.id(), content);
          element.kids().add(content);
        }
      }
    }
    return element;
  }

  /** OpenPDF hangs every element under the root; {@link TreeWriter} writes the true tree. */
  private Element element(PdfName type, StructAttributes attributes, Optional<Element> parent) {
    PdfStructureElement written = new PdfStructureElement(root, type);
    written.remove(PdfName.TYPE);
    parent.ifPresent(above -> written.put(PdfName.P, above.reference()));
    return new Element(parent, written, attributes);
  }

  /** Begins a sequence of a leaf on the page that is being drawn. */
  void begin(int leaf, PdfContentByte canvas) {
    Content content = content(leaf);
    PdfStructureElement element = content.owner().written();
    PdfDictionary properties = new PdfDictionary();
    canvas.beginMarkedContentSequence(element, properties);
    // The kids are written in reading order, which is not always that of drawing.
    element.remove(PdfName.K);
    int number = ((PdfNumber) properties.get(PdfName.MCID)).intValue();
    content.marks().add(new Content.Mark(writer.getCurrentPage(), number));
  }

  /**
   * Notes where a picture stands on the page that is being drawn.
   *
   * @param area in the coordinates of the page
   */
  public void picture(ImageItem item, Rectangle area) {
    if (item.leaf() != PageItem.ARTIFACT) {
      content(item.leaf())
          .owner()
          .within(PdfName.FIGURE)
          .ifPresent(
              figure -> figure.pictures().add(new Element.Picture(writer.getCurrentPage(), area)));
    }
  }

  /**
   * Takes a link of the page that is being drawn into the tree and says in words where it leads
   * (PDF/UA-1 7.18.5). One whose text is no link yet becomes one; one without text comes last.
   */
  public void link(LinkItem item, PdfAnnotation annotation) {
    Element link =
        item.leaf() == PageItem.ARTIFACT ? link(top, Optional.empty()) : link(content(item.leaf()));
    link.kids().add(new Annotation(annotation.getIndirectReference(), writer.getCurrentPage()));
    int key = root.addExistingObject(link.reference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    String words = texts.of(link);
    String label = document.pages().get(item.target().page()).label().text();
    annotation.put(
        PdfName.CONTENTS, new PdfString(words.isEmpty() ? label : words, PdfString.TEXT_UNICODE));
  }

  private Element link(Content content) {
    return content
        .owner()
        .within(PdfName.LINK)
        .orElseGet(() -> link(content.owner(), Optional.of(content)));
  }

  private Element link(Element above, Optional<Content> around) {
    Element link = element(PdfName.LINK, StructAttributes.NONE, Optional.of(above));
    around.ifPresentOrElse(content -> content.moveInto(link), () -> above.kids().add(link));
    return link;
  }

  private Content content(int leaf) {
    return Optional.ofNullable(contents.get(leaf))
        .orElseThrow(() -> new IllegalStateException("an item of no leaf of the tree: " + leaf));
  }

  /** Writes the tree; the document must still be open. */
  public void write() throws IOException {
    new TreeWriter(writer, root, texts).write(top);
  }
}
