package org.gongbao.testing;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.Destination;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.text.Numerals;

/**
 * Makes finished documents by hand, so that back ends are tested without a typesetter. Lengths are
 * points; pages are A4 with a type area 70 pt from every edge unless said otherwise.
 */
public final class PagesBuilder {
  public static final Size A4 = new Size(Length.millimetres(210), Length.millimetres(297));

  private final List<Page> pages = new ArrayList<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private final List<StructNode> leaves = new ArrayList<>();
  private List<PageItem> items = new ArrayList<>();
  private DocumentInfo info =
      new DocumentInfo("青川公报", "青川办公室", "2026年第1号", "zh-CN", "00ff00ff", "2026-03-01");

  public PagesBuilder info(DocumentInfo info) {
    this.info = info;
    return this;
  }

  /** Text at its natural advances, black, in a leaf of its own. */
  public PagesBuilder text(FontFace face, double size, double x, double baseline, String text) {
    long em = units(size);
    long[] advances = text.codePoints().mapToLong(c -> face.advance(c, em)).toArray();
    return text(face, size, x, baseline, text, advances);
  }

  /** Text at these advances (1/65536 pt), black, in a leaf of its own. */
  public PagesBuilder text(
      FontFace face, double size, double x, double baseline, String text, long... advances) {
    int leaf = leaves.size();
    int length = advances.length;
    leaves.add(new StructLeaf(leaf, new SourceSpan("issue.yaml", leaf + 1, 1, length)));
    return item(
        new PageItem.TextItem(
            units(x), units(baseline), text, advances, face, units(size), Ink.BLACK, leaf));
  }

  public PagesBuilder item(PageItem item) {
    items.add(item);
    return this;
  }

  public PagesBuilder rule(double x, double y, double width, double height, Ink ink) {
    return item(new PageItem.RuleItem(rect(x, y, width, height), ink, PageItem.ARTIFACT));
  }

  public PagesBuilder link(
      double x, double y, double width, double height, int page, double targetY) {
    Destination target = new Destination(page, units(targetY));
    return item(new PageItem.LinkItem(rect(x, y, width, height), target, PageItem.ARTIFACT));
  }

  /** Ends the page with the next Arabic number as its label. */
  public PagesBuilder page() {
    return page(new PageLabel("", Numerals.ARABIC, pages.size() + 1));
  }

  public PagesBuilder page(PageLabel label) {
    return page(label, A4);
  }

  public PagesBuilder page(PageLabel label, Size trim) {
    Rect area =
        new Rect(
            Length.points(70),
            Length.points(70),
            trim.width().minus(Length.points(140)),
            trim.height().minus(Length.points(140)));
    pages.add(new Page(trim, area, label, items));
    items = new ArrayList<>();
    return this;
  }

  public PagesBuilder outline(OutlineEntry entry) {
    outline.add(entry);
    return this;
  }

  public PagedDocument build() {
    StructGroup body = new StructGroup(Role.DOCUMENT, List.of(new StructGroup(Role.P, leaves)));
    return new PagedDocument(info, pages, body, outline);
  }

  public static long units(double points) {
    return Length.points(points).units();
  }

  private static Rect rect(double x, double y, double width, double height) {
    return new Rect(
        Length.points(x), Length.points(y), Length.points(width), Length.points(height));
  }
}
