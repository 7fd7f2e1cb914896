package org.gongbao.proof;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** A filled rectangle as a PDF reader finds it, in millimetres from the top left corner. */
record DrawnRule(double left, double top, double width, double height) {
  private static final double MILLIMETRES = 25.4 / 72;

  double bottom() {
    return top + height;
  }

  /** The rectangles filled on a page, from top to bottom; pages count from 1. */
  static List<DrawnRule> onPage(Path pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      Fills fills = new Fills(document.getPage(page - 1));
      fills.processPage(document.getPage(page - 1));
      fills.found.sort(Comparator.comparingDouble(DrawnRule::top));
      return fills.found;
    }
  }

  private static final class Fills extends PDFGraphicsStreamEngine {
    private final List<DrawnRule> found = new ArrayList<>();
    private final List<DrawnRule> path = new ArrayList<>();
    private final double height;

    Fills(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      double upper = Math.max(p0.getY(), p2.getY());
      path.add(
          new DrawnRule(
              Math.min(p0.getX(), p2.getX()) * MILLIMETRES,
              (height - upper) * MILLIMETRES,
              Math.abs(p2.getX() - p0.getX()) * MILLIMETRES,
              Math.abs(p2.getY() - p0.getY()) * MILLIMETRES));
    }

    @Override
    public void fillPath(int windingRule) {
      found.addAll(path);
      path.clear();
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void strokePath() {
      path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      fillPath(windingRule);
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
      return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName shadingName) {}
  }
}
