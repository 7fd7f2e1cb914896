package org.gongbao.export.pdf;

import org.gongbao.page.Page;
import org.gongbao.page.Surround;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** The boxes of a page (ISO 32000-1 14.11.2): what is cut, how far ink runs, what the sheet is. */
final class Boxes {
  private Boxes() {}

  /** Sets the boxes of the page that begins next. A page that is the sheet has one box. */
  static void set(Page page, Document document, PdfWriter writer) {
    Surround surround = page.surround();
    long corner = surround.width().units();
    Rectangle sheet = box(page, corner, 0);
    document.setPageSize(sheet);
    if (!surround.equals(Surround.NONE)) {
      writer.setCropBoxSize(sheet);
      writer.setBoxSize("bleed", box(page, corner, surround.slug().units()));
      writer.setBoxSize("trim", box(page, corner, corner));
    } else {
      writer.setCropBoxSize(null);
      writer.setBoxSize("bleed", null);
      writer.setBoxSize("trim", null);
    }
  }

  /** Each edge is rounded by itself, so that none is off by more than half of 0.01 pt (R70). */
  private static Rectangle box(Page page, long corner, long inset) {
    float edge = Space.points(inset);
    return new Rectangle(
        edge,
        edge,
        Space.points(page.trim().width().units() + 2 * corner - inset),
        Space.points(page.trim().height().units() + 2 * corner - inset));
  }
}
