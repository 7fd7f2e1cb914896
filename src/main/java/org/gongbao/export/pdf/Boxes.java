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
    float width = Space.points(surround.width().units());
    float slug = Space.points(surround.slug().units());
    float right = width + Space.points(page.trim().width().units());
    float top = width + Space.points(page.trim().height().units());
    Rectangle sheet = new Rectangle(right + width, top + width);
    document.setPageSize(sheet);
    boolean cut = !surround.equals(Surround.NONE);
    if (cut) {
      writer.setCropBoxSize(sheet);
      writer.setBoxSize(
          "bleed", new Rectangle(slug, slug, right + width - slug, top + width - slug));
      writer.setBoxSize("trim", new Rectangle(width, width, right, top));
    } else {
      writer.setCropBoxSize(null);
      writer.setBoxSize("bleed", null);
      writer.setBoxSize("trim", null);
    }
  }
}
