package org.gongbao.export.pdf.sheet;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;

/**
 * The boxes of one page in its own coordinates, in points, y upward (ISO 32000-1 14.11.2). A box
 * that is missing is the next larger one.
 *
 * @param left of the trim, from the left of the media box
 * @param bottom of the trim, from the bottom of the media box
 * @param width of the trim
 * @param height of the trim
 * @param bleed the least of the four distances from trim to bleed box
 */
record PageBoxes(double left, double bottom, double width, double height, double bleed) {
  static PageBoxes of(PdfReader reader, int page) {
    Rectangle media = reader.getPageSize(page);
    Rectangle crop = box(reader, page, "crop").orElse(media);
    Rectangle trim = box(reader, page, "trim").orElse(crop);
    Rectangle bleed = box(reader, page, "bleed").orElse(crop);
    double least =
        DoubleStream.of(
                trim.getLeft() - bleed.getLeft(),
                trim.getBottom() - bleed.getBottom(),
                bleed.getRight() - trim.getRight(),
                bleed.getTop() - trim.getTop(),
                trim.getLeft() - media.getLeft(),
                trim.getBottom() - media.getBottom(),
                media.getRight() - trim.getRight(),
                media.getTop() - trim.getTop())
            .min()
            .orElse(0);
    return new PageBoxes(
        trim.getLeft() - media.getLeft(),
        trim.getBottom() - media.getBottom(),
        trim.getWidth(),
        trim.getHeight(),
        Math.max(0, least));
  }

  private static Optional<Rectangle> box(PdfReader reader, int page, String name) {
    return Optional.ofNullable(reader.getBoxSize(page, name));
  }

  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }
}
