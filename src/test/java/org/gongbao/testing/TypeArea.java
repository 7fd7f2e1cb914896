package org.gongbao.testing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gongbao.geom.Rect;
import org.gongbao.page.PagedDocument;

/** A type area in points from the top left corner of its page. */
public record TypeArea(double x, double y, double width, double height) {
  private static final String LINE = "  area ";

  /** The areas of a document, one a page. */
  public static List<TypeArea> of(PagedDocument document) {
    return document.pages().stream().map(page -> of(page.typeArea())).toList();
  }

  /** The areas that a dump of pages states, one a page. */
  public static List<TypeArea> inDump(String pagesDump) {
    return pagesDump.lines().filter(line -> line.startsWith(LINE)).map(TypeArea::parse).toList();
  }

  private static TypeArea parse(String line) {
    String[] numbers = line.substring(LINE.length()).split(" ");
    return new TypeArea(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]));
  }

  private static TypeArea of(Rect area) {
    return new TypeArea(
        area.x().toPoints(),
        area.y().toPoints(),
        area.width().toPoints(),
        area.height().toPoints());
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** Whether a glyph whose pen stands here belongs to the area; its edges count in. */
  public boolean holds(double penX, double baseline) {
    return penX >= x - 1 && penX <= right() + 1 && baseline >= y && baseline <= bottom() + 1;
  }

  Rectangle2D rectangle() {
    return new Rectangle2D.Double(x - 1, y - 1, width + 2, height + 2);
  }
}
