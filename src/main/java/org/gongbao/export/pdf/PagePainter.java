package org.gongbao.export.pdf;

import java.util.Map;
import org.gongbao.font.FontFace;
import org.gongbao.geom.Rect;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the items of one page in their order. */
final class PagePainter {
  private final PdfContentByte canvas;
  private final Destinations destinations;
  private final Space space;
  private final FillInk ink;
  private final TextPainter text;

  PagePainter(
      PdfContentByte canvas, Page page, Map<FontFace, PdfFont> fonts, Destinations destinations) {
    this.canvas = canvas;
    this.destinations = destinations;
    this.space = new Space(page.trim().height().units());
    this.ink = new FillInk(canvas);
    this.text = new TextPainter(canvas, fonts, ink, space);
  }

  void paint(Page page) {
    for (PageItem item : page.items()) {
      switch (item) {
        case TextItem t -> text.paint(t);
        case RuleItem rule -> rule(rule);
        case LinkItem link -> destinations.link(space.rectangle(link.area()), link.target());
      }
    }
    text.end();
  }

  private void rule(RuleItem rule) {
    text.end();
    ink.set(rule.ink());
    Rect area = rule.area();
    canvas.rectangle(
        Space.points(area.x().units()),
        space.y(area.bottom().units()),
        Space.points(area.width().units()),
        Space.points(area.height().units()));
    canvas.fill();
  }
}
