package org.gongbao.export.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.page.StructAttributes;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A structure element that fills while pages are drawn. */
final class Element implements Kid {
  /** A picture at its place on a page. */
  record Picture(PdfIndirectReference page, Rectangle area) {}

  private final Optional<Element> parent;
  private final PdfStructureElement written;
  private final StructAttributes attributes;
  private final List<Kid> kids = new ArrayList<>(2);
  private final List<Picture> pictures = new ArrayList<>(0);

  Element(Optional<Element> parent, PdfStructureElement written, StructAttributes attributes) {
    this.parent = parent;
    this.written = written;
    this.attributes = attributes;
  }

  /** OpenPDF's own object, which leads from a page back to the element. */
  PdfStructureElement written() {
    return written;
  }

  PdfIndirectReference reference() {
    return written.getReference();
  }

  StructAttributes attributes() {
    return attributes;
  }

  List<Kid> kids() {
    return kids;
  }

  List<Picture> pictures() {
    return pictures;
  }

  boolean is(PdfName type) {
    return type.equals(written.get(PdfName.S));
  }

  /** This element or the nearest above it of a type. */
  Optional<Element> within(PdfName type) {
    return is(type) ? Optional.of(this) : parent.flatMap(above -> above.within(type));
  }
}
