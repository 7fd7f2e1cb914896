package org.gongbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.compare.DrawnContent.DrawnText;
import org.gongbao.compare.DrawnContent.Frame;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.Cell;
import org.gongbao.geom.Rect;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.press.proof.ProofPlaces;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/** Joins the text items of a paragraph to its lines. */
final class LineJoiner {
  /** An em box reaches so far above and below its baseline, in 1/1000 em (R40). */
  private static final int ABOVE = 880;

  private static final int BELOW = 120;

  private final List<ProofLine> lines = new ArrayList<>();
  private final List<DrawnText> open = new ArrayList<>();
  private final List<ProofRun> runs = new ArrayList<>();

  private final ProofPlaces places;

  LineJoiner(ProofPlaces places) {
    this.places = places;
  }

  void add(DrawnText text, SourceSpan span) {
    if (!open.isEmpty() && !continues(open.getLast(), text)) {
      close();
    }
    open.add(text);
    runs.add(run(text.item(), span));
  }

  List<ProofLine> lines() {
    if (!open.isEmpty()) {
      close();
    }
    return List.copyOf(lines);
  }

  /** How an item looks, whatever leaf it belongs to and however its glyphs are fitted. */
  static ProofRun run(TextItem item, SourceSpan span) {
    return new ProofRun(
        item.text(),
        item.x(),
        Arrays.stream(item.advances()).boxed().toList(),
        item.face().derived(Cell.OWN).name(),
        item.size(),
        item.ink(),
        span);
  }

  /** Raised marks stay in their line; the next column's first line may stand as high. */
  private static boolean continues(DrawnText before, DrawnText after) {
    long em = before.item().size();
    return before.page() == after.page()
        && before.frame().equals(after.frame())
        && Math.abs(after.item().baseline() - before.item().baseline()) < em / 2
        && Math.abs(after.item().x() - before.item().end()) <= em;
  }

  private void close() {
    DrawnText first = open.getFirst();
    TextItem lead = first.item();
    for (DrawnText text : open) {
      lead = text.item().size() > lead.size() ? text.item() : lead;
    }
    Frame frame = first.frame();
    Rect area =
        frame.onPage(
            first.item().x(),
            lead.baseline() - lead.size() * ABOVE / 1000,
            open.getLast().item().end(),
            lead.baseline() + lead.size() * BELOW / 1000);
    // An opening mark may hang out of its column by half its em.
    long x = first.item().x() + first.item().size() / 2;
    ProofPlace place = places.at(first.page(), first.item().leaf(), x, lead.baseline());
    lines.add(new ProofLine(first.page(), place, lead.baseline(), area, frame.turned(), runs));
    open.clear();
    runs.clear();
  }
}
