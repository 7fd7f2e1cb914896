package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.Form;
import org.gongbao.page.LineReport;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.FormItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PagedDocument;

/**
 * Bars beside changed lines, in the outer margin or beside the column (R75); where something was
 * only taken out, a tick that points into the text.
 */
public final class ChangeBars {
  /** Lines of one passage are nearer to one another than this part of their height, in 1/1000. */
  private static final long NEAR = 900;

  /** Above and below a tick its bar goes on so far. */
  private static final Length HALF_TICK = Length.points(4);

  private static final Length TICK = Length.points(2.2);

  private final List<ProofPage> pages;
  private final List<Page> sheets;
  private final Map<Integer, List<ChangeMark>> marks;

  private ChangeBars(List<ProofPage> pages, List<Page> sheets, List<ChangeMark> marks) {
    this.pages = pages;
    this.sheets = sheets;
    this.marks =
        marks.stream()
            .distinct()
            .collect(Collectors.groupingBy(ChangeMark::page, TreeMap::new, Collectors.toList()));
  }

  /** What is drawn for the marks, by index of page; all artifacts. */
  public static Map<Integer, List<PageItem>> of(
      PagedDocument document, LineReport report, List<ChangeMark> marks) {
    ProofParagraphs paragraphs = ProofParagraphs.of(document.structure(), report);
    List<ProofPage> pages = ProofFurniture.pages(document, report, paragraphs);
    return new ChangeBars(pages, document.pages(), marks).items();
  }

  /** The pages with the bars and no other furniture. */
  public static PagedDocument on(
      PagedDocument document, LineReport report, List<ChangeMark> marks) {
    Map<Integer, List<PageItem>> bars = of(document, report, marks);
    List<Page> barred = new ArrayList<>();
    for (Page page : document.pages()) {
      List<PageItem> items = new ArrayList<>(page.items());
      List<PageItem> own = bars.getOrDefault(barred.size(), List.of());
      if (!own.isEmpty()) {
        items.add(new FormItem(0, 0, 0, new Form(page.trim(), own)));
      }
      barred.add(page.with(items));
    }
    return document.with(barred);
  }

  private Map<Integer, List<PageItem>> items() {
    Map<Integer, List<PageItem>> items = new HashMap<>();
    marks.forEach((page, all) -> items.put(page, items(page, all)));
    return items;
  }

  private List<PageItem> items(int page, List<ChangeMark> all) {
    Map<Side, List<Rect>> bars = new LinkedHashMap<>();
    Map<Side, List<Rect>> turned = new LinkedHashMap<>();
    List<PageItem> items = new ArrayList<>();
    for (ChangeMark mark : all) {
      Side side = side(page, mark);
      switch (mark.kind()) {
        case CHANGED ->
            (mark.turned() ? turned : bars)
                .computeIfAbsent(side, s -> new ArrayList<>())
                .add(mark.turned() ? upright(mark.area()) : mark.area());
        case TAKEN_OUT -> items.addAll(tick(side, mark));
      }
    }
    bars.forEach((side, areas) -> joined(areas).forEach(area -> items.add(bar(side, area, false))));
    turned.forEach(
        (side, areas) -> joined(areas).forEach(area -> items.add(bar(side, area, true))));
    return items;
  }

  /** Turned text is marked under the type area: to its left when the page is turned to be read. */
  private Side side(int page, ChangeMark mark) {
    if (mark.turned()) {
      return new Side(sheets.get(page).typeArea().bottom().units(), true);
    }
    // A mark may hang out of its column by half its em.
    TextColumns columns = pages.get(page).columns();
    return columns.side(columns.at(mark.area().x().plus(HALF_TICK).units()));
  }

  private static List<Rect> joined(List<Rect> areas) {
    List<Rect> joined = new ArrayList<>();
    areas.sort(Comparator.comparing(Rect::y));
    for (Rect area : areas) {
      Rect last = joined.isEmpty() ? area : joined.getLast();
      long gap = area.y().units() - last.bottom().units();
      if (!joined.isEmpty() && gap * 1000 <= NEAR * area.height().units()) {
        long bottom = Math.max(last.bottom().units(), area.bottom().units());
        Length height = new Length(bottom).minus(last.y());
        joined.set(joined.size() - 1, new Rect(last.x(), last.y(), last.width(), height));
      } else {
        joined.add(area);
      }
    }
    return joined;
  }

  private static RuleItem bar(Side side, Rect area, boolean turned) {
    Rect bar = side.bar(area.y().units(), area.bottom().units());
    return rule(turned ? upright(bar) : bar);
  }

  private static List<RuleItem> tick(Side side, ChangeMark mark) {
    Rect area = mark.turned() ? upright(mark.area()) : mark.area();
    Length y = area.y();
    Rect bar = side.bar(y.minus(HALF_TICK).units(), y.plus(HALF_TICK).units());
    Length x = side.right() ? bar.x().minus(TICK) : bar.right();
    Rect tick = new Rect(x, y.minus(new Length(bar.width().units() / 2)), TICK, bar.width());
    return List.of(
        rule(mark.turned() ? upright(bar) : bar), rule(mark.turned() ? upright(tick) : tick));
  }

  /** The area with its two directions changed over; twice gives it back. */
  private static Rect upright(Rect area) {
    return new Rect(area.y(), area.x(), area.height(), area.width());
  }

  private static RuleItem rule(Rect area) {
    return new RuleItem(area, Ink.BLACK, PageItem.ARTIFACT);
  }
}
