package org.gongbao.export.pdf.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.pdf.read.FinishedPdf;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.SheetSide;
import org.openpdf.text.pdf.PdfReader;

/** A finished PDF whose pages are all of one size, to be placed on sheets. */
public final class PageFile {
  /** Boxes are rounded differently by different programs. */
  private static final double SAME_POINTS = 0.1;

  private final byte[] pdf;
  private final PdfReader reader;
  private final List<PageBoxes> boxes;
  private final SourceSpan file;

  private PageFile(byte[] pdf, PdfReader reader, List<PageBoxes> boxes, SourceSpan file) {
    this.pdf = pdf;
    this.reader = reader;
    this.boxes = boxes;
    this.file = file;
  }

  /**
   * Reads the page boxes.
   *
   * @param file what findings name
   * @return nothing after an error
   */
  public static Optional<PageFile> open(byte[] pdf, SourceSpan file, Diagnostics findings) {
    Optional<PdfReader> reader = FinishedPdf.open(pdf, file, findings);
    try {
      return reader.flatMap(
          read -> boxes(read, file, findings).map(boxes -> new PageFile(pdf, read, boxes, file)));
    } catch (RuntimeException e) {
      FinishedPdf.broken(e, file, findings);
      return Optional.empty();
    }
  }

  private static Optional<List<PageBoxes>> boxes(
      PdfReader reader, SourceSpan file, Diagnostics findings) {
    List<PageBoxes> boxes = new ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PageBoxes box = PageBoxes.of(reader, page);
      int turn = Math.floorMod(reader.getPageRotation(page), 360);
      if (turn != 0) {
        findings.add(Code.PDF_PAGE_TURNED, file, page, turn);
        return Optional.empty();
      }
      if (box.isEmpty()) {
        findings.add(Code.PDF_BROKEN, file, "TrimBox");
        return Optional.empty();
      }
      boxes.add(box);
      PageBoxes first = boxes.getFirst();
      if (Math.abs(box.width() - first.width()) > SAME_POINTS
          || Math.abs(box.height() - first.height()) > SAME_POINTS) {
        findings.add(Code.PDF_PAGES_DIFFER, file, page, text(box), text(first));
        return Optional.empty();
      }
    }
    return Optional.of(boxes);
  }

  public int pages() {
    return boxes.size();
  }

  /** The size of the cut page. */
  public Size trim() {
    PageBoxes first = boxes.getFirst();
    return new Size(Length.points(first.width()), Length.points(first.height()));
  }

  /** What every page has beyond its trim, on all sides. */
  public Length bleed() {
    return Length.points(boxes.stream().mapToDouble(PageBoxes::bleed).min().orElse(0));
  }

  /**
   * Writes the sheets, one PDF page a side. Links, tags and outline of the pages stay behind: they
   * are for readers, not for the press.
   *
   * @throws IOException when {@code out} fails
   * @throws CancellationException when {@code progress} says to stop
   */
  public void write(
      List<SheetSide> sides, OutputStream out, Diagnostics findings, Progress progress)
      throws IOException {
    WatchedStream watched = new WatchedStream(out);
    try {
      new SheetWriter(reader, boxes, SheetInfo.of(pdf, reader)).write(sides, watched, progress);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      watched.rethrow();
      FinishedPdf.broken(e, file, findings);
    }
  }

  private static String text(PageBoxes box) {
    return String.format(
        Locale.ROOT, "%.1f×%.1f", millimetres(box.width()), millimetres(box.height()));
  }

  private static double millimetres(double points) {
    return Length.points(points).toMillimetres();
  }
}
