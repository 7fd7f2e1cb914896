package org.gongbao.press.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageFile;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** What touches the cut runs past it (R70). Lengths in millimetres on A4. */
class BleedTest {
  private static final Surround SURROUND =
      new Surround(Length.millimetres(3), Length.millimetres(15));

  @Test
  void aBandFromEdgeToEdgeGrowsAtTheEdgesItTouches() {
    assertEquals(rect(-3, 40, 216, 5), rule(rect(0, 40, 210, 5)));
    assertEquals(rect(-3, -3, 216, 303), rule(rect(0, 0, 210, 297)));
    assertEquals(rect(20, 280, 170, 20), rule(rect(20, 280, 170, 17)));
  }

  @Test
  void whatEndsWithinTheTrimStaysAsItIs() {
    assertEquals(rect(20, 40, 170, 5), rule(rect(20, 40, 170, 5)));
  }

  @Test
  void aFullPagePictureCoversTheBleedInItsOwnProportions() {
    near(rect(-3, -3.6206, 216, 304.241), picture(rect(0, 0.5, 210, 295.79)));
  }

  /** It touches head and foot; the sides, half a millimetre short, are covered as well. */
  @Test
  void aPictureThatAllButFillsThePageFillsItsBleed() {
    Rect area = picture(rect(0.5, 0, 209, 297));
    assertEquals(-3, area.x().toMillimetres(), 0.01);
    assertEquals(213, area.right().toMillimetres(), 0.01);
    assertEquals(true, area.y().toMillimetres() < -3 && area.bottom().toMillimetres() > 300);
  }

  /** It grows away from the text below it. */
  @Test
  void aPictureAtTheHeadKeepsItsFoot() {
    Rect area = picture(rect(0, 0, 210, 100));
    near(rect(-3.15, -3, 216.3, 103), area);
  }

  @Test
  void aPictureOnTheTypeAreaKeepsItsSize() {
    assertEquals(rect(28, 60, 156, 90), picture(rect(28, 60, 156, 90)));
  }

  @Test
  void theTrimIsAsBefore() {
    PagedDocument bled = Bleed.extend(new PagesBuilder().page().build(), SURROUND);
    Page page = bled.pages().getFirst();
    assertEquals(PagesBuilder.A4, page.trim());
    assertEquals(SURROUND, page.surround());
  }

  private static Rect rule(Rect area) {
    return ((RuleItem) bled(new RuleItem(area, Ink.BLACK, PageItem.ARTIFACT))).area();
  }

  private static Rect picture(Rect area) {
    var image = ImageFile.read("a", DrawnImage.pngGray(30, 20), SourceSpan.NONE, new Diagnostics());
    return ((ImageItem) bled(new ImageItem(area, image.orElseThrow(), 0))).area();
  }

  private static PageItem bled(PageItem item) {
    PagedDocument document = new PagesBuilder().item(item).page().build();
    List<PageItem> items = Bleed.extend(document, SURROUND).pages().getFirst().items();
    assertEquals(1, items.size());
    return items.getFirst();
  }

  private static Rect rect(double x, double y, double width, double height) {
    Length left = Length.millimetres(x);
    Length top = Length.millimetres(y);
    return new Rect(
        left,
        top,
        Length.millimetres(x + width).minus(left),
        Length.millimetres(y + height).minus(top));
  }

  private static void near(Rect wanted, Rect found) {
    assertEquals(wanted.x().toMillimetres(), found.x().toMillimetres(), 0.01);
    assertEquals(wanted.y().toMillimetres(), found.y().toMillimetres(), 0.01);
    assertEquals(wanted.right().toMillimetres(), found.right().toMillimetres(), 0.01);
    assertEquals(wanted.bottom().toMillimetres(), found.bottom().toMillimetres(), 0.01);
  }
}
