package org.gongbao.export.pdf;

import java.util.List;
import java.util.Optional;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Links and bookmarks: everything that leads to a place in the document. */
final class Destinations {
  private static final PdfBorderArray NO_BORDER = new PdfBorderArray(0, 0, 0);

  private final PdfWriter writer;
  private final List<Page> pages;
  private final boolean links;

  /**
   * The destinations of a document.
   *
   * @param links whether there is anything to click on the pages
   */
  Destinations(PdfWriter writer, List<Page> pages, boolean links) {
    this.writer = writer;
    this.pages = pages;
    this.links = links;
  }

  /** Puts a link on the page that is being written, where there are links at all. */
  Optional<PdfAnnotation> link(Rectangle area, Destination target) {
    if (!links) {
      return Optional.empty();
    }
    PdfAnnotation link =
        PdfAnnotation.createLink(
            writer, area, PdfAnnotation.HIGHLIGHT_INVERT, target.page() + 1, at(target));
    link.setBorder(NO_BORDER);
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    writer.addAnnotation(link);
    return Optional.of(link);
  }

  /** Adds the bookmarks; a reader sees the first level and may open the others. */
  void outline(List<OutlineEntry> entries) {
    outline(writer.getRootOutline(), entries);
  }

  private void outline(PdfOutline parent, List<OutlineEntry> entries) {
    for (OutlineEntry entry : entries) {
      PdfDestination target = at(entry.target());
      target.addPage(writer.getPageReference(entry.target().page() + 1));
      outline(new PdfOutline(parent, target, entry.title(), false), entry.kids());
    }
  }

  /** The place at the top of the window, at the zoom the reader has. */
  private PdfDestination at(Destination target) {
    Space space = Space.of(pages.get(target.page()));
    return new PdfDestination(PdfDestination.XYZ, -1, space.y(target.y()), 0);
  }
}
