package org.gongbao.press.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** Marks of the press (R70). Lengths in millimetres on A4. */
class CropMarksTest {
  private static final FontBook FONTS =
      new FontBook(Map.of(FontRole.SONG, List.of(ToyFont.face())));
  private static final double BLEED = 3;
  private static final double SLUG = 15;
  private static final double NEAR = 0.001;

  @Test
  void everyMarkIsWhollyOutsideTheBleedAndOnTheSheet() {
    for (RuleItem rule : rules()) {
      outside(onPage(rule.area()));
    }
    for (DotItem dot : dots()) {
      double radius = new Length(dot.radius()).toMillimetres();
      double x = new Length(dot.x()).toMillimetres() - BLEED - SLUG;
      double y = new Length(dot.y()).toMillimetres() - BLEED - SLUG;
      outside(new double[] {x - radius, y - radius, x + radius, y + radius});
    }
  }

  /** Eight hairlines of 10 mm point at the four corners. */
  @Test
  void eachCornerOfTheTrimHasTwoHairlines() {
    List<double[]> long10 =
        rules().stream()
            .map(rule -> onPage(rule.area()))
            .filter(r -> Math.abs(Math.max(r[2] - r[0], r[3] - r[1]) - 10) < NEAR)
            .toList();
    assertEquals(8, long10.size());
    for (double[] r : long10) {
      double thick = Math.min(r[2] - r[0], r[3] - r[1]);
      assertEquals(0.25 * 25.4 / 72, thick, NEAR);
      boolean upright = r[3] - r[1] > r[2] - r[0];
      double at = upright ? (r[0] + r[2]) / 2 : (r[1] + r[3]) / 2;
      double far = upright ? 210 : 297;
      assertTrue(Math.min(Math.abs(at), Math.abs(at - far)) < NEAR, "at " + at);
    }
  }

  @Test
  void marksPrintOnEveryPlateAndTheLineOnOne() {
    rules().forEach(rule -> assertEquals(Ink.REGISTRATION, rule.ink()));
    slug(page("青川公报")).forEach(text -> assertEquals(Ink.BLACK, text.ink()));
  }

  @Test
  void allPagesShareOneForm() {
    PagedDocument marked = marked("青川公报", 3);
    assertEquals(1, marked.pages().stream().map(CropMarksTest::form).distinct().count());
  }

  @Test
  void theLineNamesIssuePageAndSheet() {
    List<Page> pages = marked("青川公报", 2).pages();
    assertEquals("青川公报　1　1/2", text(pages.get(0)));
    assertEquals("青川公报　2　2/2", text(pages.get(1)));
  }

  /** Half of the trim is 105 mm; the toy font's glyphs are squares of 6 pt. */
  @Test
  void theLineEndsBeforeTheMarkInTheMiddle() {
    Page page = page("青".repeat(90));
    assertTrue(text(page).contains("…"), text(page));
    TextItem last = slug(page).getLast();
    double end = new Length(last.end()).toMillimetres();
    assertTrue(end <= 105 - 8 && end > 105 - 8 - 2 * 6 * 25.4 / 72, "ends at " + end);
    double baseline = new Length(last.baseline()).toMillimetres();
    assertTrue(baseline - 6 * 25.4 / 72 > 297 + BLEED && baseline < 297 + BLEED + SLUG);
  }

  private static void outside(double[] r) {
    boolean beside = r[2] <= -BLEED || r[0] >= 210 + BLEED;
    boolean above = r[3] <= -BLEED || r[1] >= 297 + BLEED;
    assertTrue(beside || above, "left " + r[0] + " top " + r[1]);
    double edge = BLEED + SLUG;
    assertTrue(r[0] >= -edge && r[1] >= -edge && r[2] <= 210 + edge && r[3] <= 297 + edge);
  }

  private static List<RuleItem> rules() {
    return form(page("青川公报")).form().items().stream()
        .filter(RuleItem.class::isInstance)
        .map(RuleItem.class::cast)
        .toList();
  }

  private static List<DotItem> dots() {
    return form(page("青川公报")).form().items().stream()
        .filter(DotItem.class::isInstance)
        .map(DotItem.class::cast)
        .toList();
  }

  /** Left, top, right and foot from the trim's corner. */
  private static double[] onPage(Rect area) {
    double corner = BLEED + SLUG;
    return new double[] {
      area.x().toMillimetres() - corner,
      area.y().toMillimetres() - corner,
      area.right().toMillimetres() - corner,
      area.bottom().toMillimetres() - corner
    };
  }

  private static FormItem form(Page page) {
    return (FormItem) page.items().getFirst();
  }

  private static List<TextItem> slug(Page page) {
    return page.items().stream()
        .filter(TextItem.class::isInstance)
        .map(TextItem.class::cast)
        .toList();
  }

  private static String text(Page page) {
    return String.join("", slug(page).stream().map(TextItem::text).toList());
  }

  private static Page page(String title) {
    return marked(title, 1).pages().getFirst();
  }

  private static PagedDocument marked(String title, int pages) {
    PagesBuilder builder =
        new PagesBuilder().info(new DocumentInfo(title, "", "", "zh-CN", "00ff", "2026-03-01"));
    for (int i = 0; i < pages; i++) {
      builder.page();
    }
    Surround surround = new Surround(Length.millimetres(BLEED), CropMarks.SLUG);
    return CropMarks.put(Bleed.extend(builder.build(), surround), FONTS);
  }
}
