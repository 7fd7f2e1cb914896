package org.gongbao.export.pdf.tags;

import org.gongbao.geom.Rect;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** What an artifact is (ISO 32000-1 14.8.2.2): readers pass over it (R61). */
enum ArtifactKind implements Marking {
  HEADER("Pagination", "Header"),
  FOOTER("Pagination", "Footer"),
  PAGINATION("Pagination", ""),
  LAYOUT("Layout", "");

  private final String type;
  private final String subtype;

  ArtifactKind(String type, String subtype) {
    this.type = type;
    this.subtype = subtype;
  }

  /**
   * Of something drawn at a height: running heads and folios stand outside the type area.
   *
   * @param y below the top edge of the trim, in 1/65536 pt
   */
  static ArtifactKind at(long y, Rect typeArea) {
    if (y < typeArea.y().units()) {
      return HEADER;
    }
    return y > typeArea.bottom().units() ? FOOTER : LAYOUT;
  }

  PdfDictionary properties() {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    if (!subtype.isEmpty()) {
      properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    }
    return properties;
  }
}
