package org.gongbao.export.pdf.sheet;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gongbao.diag.Progress;
import org.gongbao.diag.Progress.Phase;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.SheetPlace;
import org.gongbao.page.SheetSide;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSpotColor;
import org.openpdf.text.pdf.PdfWriter;

/** Draws sheets: each page as one form, clipped, then the marks. */
final class SheetWriter {
  /** On every plate, so that plates can be laid in register (ISO 32000-1 8.6.6.4). */
  private final PdfSpotColor registration = new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f));

  private final PdfReader reader;
  private final List<PageBoxes> boxes;
  private final SheetInfo info;

  SheetWriter(PdfReader reader, List<PageBoxes> boxes, SheetInfo info) {
    this.reader = reader;
    this.boxes = boxes;
    this.info = info;
  }

  void write(List<SheetSide> sides, OutputStream out, Progress progress) {
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    // A page may use anything its own version has, nothing newer.
    String version = reader.getPdfVersion();
    writer.setPdfVersion(version);
    if (version.compareTo("1.5") >= 0) {
      writer.setFullCompression();
    }
    for (int i = 0; i < sides.size(); i++) {
      if (!progress.tick(Phase.WRITING, i + 1, sides.size())) {
        throw new CancellationException("writing was stopped");
      }
      SheetSide side = sides.get(i);
      document.setPageSize(sheet(side.sheet()));
      if (document.isOpen()) {
        document.newPage();
      } else {
        document.open();
        info.write(document, writer, sides);
      }
      writer.setPageEmpty(false);
      paint(side, writer);
    }
    document.close();
  }

  private void paint(SheetSide side, PdfWriter writer) {
    PdfContentByte canvas = writer.getDirectContent();
    double height = side.sheet().height().toPoints();
    for (SheetPlace place : side.places()) {
      place.page().ifPresent(page -> page(place, page, height, writer));
    }
    if (side.cuts().isEmpty() && side.folds().isEmpty()) {
      return;
    }
    canvas.setColorFill(registration, 1f);
    for (List<Rect> marks : List.of(side.cuts(), side.folds())) {
      for (Rect mark : marks) {
        rectangle(canvas, mark, height);
        canvas.fill();
      }
    }
  }

  private void page(SheetPlace place, int page, double height, PdfWriter writer) {
    PdfContentByte canvas = writer.getDirectContent();
    PdfImportedPage form = writer.getImportedPage(reader, page + 1);
    canvas.saveState();
    rectangle(canvas, place.clip(), height);
    canvas.clip();
    canvas.newPath();
    PageBoxes box = boxes.get(page);
    double x = place.trim().x().toPoints();
    double y = height - place.trim().bottom().toPoints();
    // The form's origin is the corner of its media box; what counts is where the trim comes to lie.
    if (place.turned()) {
      float right = (float) (x + box.left() + box.width());
      float top = (float) (y + box.bottom() + box.height());
      canvas.addTemplate(form, -1, 0, 0, -1, right, top);
    } else {
      canvas.addTemplate(form, (float) (x - box.left()), (float) (y - box.bottom()));
    }
    canvas.restoreState();
  }

  private static void rectangle(PdfContentByte canvas, Rect area, double height) {
    canvas.rectangle(
        (float) area.x().toPoints(),
        (float) (height - area.bottom().toPoints()),
        (float) area.width().toPoints(),
        (float) area.height().toPoints());
  }

  private static Rectangle sheet(Size size) {
    return new Rectangle((float) size.width().toPoints(), (float) size.height().toPoints());
  }
}
