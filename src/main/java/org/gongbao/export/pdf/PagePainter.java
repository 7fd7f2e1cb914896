package org.gongbao.export.pdf;

import java.util.List;
import java.util.Optional;
import org.gongbao.export.pdf.tags.MarkedContent;
import org.gongbao.geom.Rect;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.Surround;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws the items of one page in their order. */
final class PagePainter {
  /** Control points of a Bézier curve this far along make a quarter of a circle (in radii). */
  private static final float CIRCLE = 0.5523f;

  private final PdfContentByte canvas;
  private final Stock stock;
  private final Space space;

  /** Where links and pictures lie for a reader, who knows nothing of what moves the canvas. */
  private final Space sheet;

  private final FillInk ink;
  private final TextPainter text;
  private final MarkedContent marks;

  private PagePainter(
      PdfContentByte canvas, Stock stock, Space space, Space sheet, Optional<Rect> typeArea) {
    this.canvas = canvas;
    this.stock = stock;
    this.space = space;
    this.sheet = sheet;
    this.ink = new FillInk(canvas, stock.inks());
    this.text = new TextPainter(canvas, stock, ink, space);
    this.marks = new MarkedContent(stock.tags(), canvas, text, typeArea);
  }

  static void paint(Page page, PdfContentByte canvas, Stock stock) {
    stock.forms().newPage();
    if (!page.surround().equals(Surround.NONE)) {
      // The trim's corner, from which all items count, lies inside the sheet.
      float width = Space.points(page.surround().width().units());
      canvas.concatCTM(1, 0, 0, 1, width, width);
    }
    Space trim = new Space(0, page.trim().height().units());
    new PagePainter(canvas, stock, trim, Space.of(page), Optional.of(page.typeArea()))
        .paint(page.items());
  }

  private void paint(List<PageItem> items) {
    for (PageItem item : items) {
      switch (item) {
        case TextItem t -> {
          marks.text(t);
          text.paint(t);
        }
        case RuleItem rule -> {
          marks.graphics(rule);
          rule(rule);
        }
        case ImageItem image -> {
          marks.graphics(image);
          image(image);
        }
        case DotItem dot -> {
          marks.graphics(dot);
          dot(dot);
        }
        case TurnedItem turned -> turned(turned);
        case FormItem form -> {
          marks.graphics(form);
          form(form);
        }
        case LinkItem link -> link(link);
      }
    }
    marks.end();
  }

  private void rule(RuleItem rule) {
    ink.set(rule.ink());
    Rect area = rule.area();
    canvas.rectangle(
        Space.points(area.x().units()),
        space.y(area.bottom().units()),
        Space.points(area.width().units()),
        Space.points(area.height().units()));
    canvas.fill();
  }

  private void image(ImageItem item) {
    Rect area = item.area();
    stock.tags().ifPresent(tree -> tree.picture(item, sheet.rectangle(area)));
    float width = Space.points(area.width().units());
    float height = Space.points(area.height().units());
    int[] m = item.image().turn().matrix();
    canvas.addTemplate(
        stock.forms().of(item.image(), stock.images().of(item.image()), canvas),
        m[0] * width,
        m[1] * height,
        m[2] * width,
        m[3] * height,
        Space.points(area.x().units()) + m[4] * width,
        space.y(area.bottom().units()) + m[5] * height);
  }

  private void dot(DotItem dot) {
    ink.set(dot.ink());
    float x = Space.points(dot.x());
    float y = space.y(dot.y());
    float r = Space.points(dot.radius());
    float k = r * CIRCLE;
    canvas.moveTo(x + r, y);
    canvas.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    canvas.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    canvas.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    canvas.curveTo(x + k, y - r, x + r, y - k, x + r, y);
    canvas.fill();
  }

  private void form(FormItem item) {
    Space inner = new Space(0, item.form().size().height().units());
    PdfTemplate drawn =
        stock
            .forms()
            .of(
                item.form(),
                canvas,
                template ->
                    new PagePainter(template, stock.untagged(), inner, inner, Optional.empty())
                        .paint(item.form().items()));
    double angle = Math.toRadians(item.degrees());
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    float height = Space.points(item.form().size().height().units());
    // The form's own origin is its lower left corner; it is turned about the upper left one.
    canvas.addTemplate(
        drawn,
        cos,
        sin,
        -sin,
        cos,
        Space.points(item.x()) + sin * height,
        space.y(item.y()) - cos * height);
  }

  /** Own coordinates: what goes right goes up the page, what goes down goes right. */
  private void turned(TurnedItem turned) {
    marks.end();
    canvas.saveState();
    canvas.concatCTM(0, 1, -1, 0, Space.points(turned.x()), space.y(turned.y()));
    Space inner = new Space(0, 0);
    Space lying = sheet.turned(turned.x(), turned.y());
    new PagePainter(canvas, stock, inner, lying, Optional.empty()).paint(turned.items());
    canvas.restoreState();
  }

  private void link(LinkItem item) {
    stock
        .destinations()
        .link(sheet.rectangle(item.area()), item.target())
        .ifPresent(drawn -> stock.tags().ifPresent(tree -> tree.link(item, drawn)));
  }
}
