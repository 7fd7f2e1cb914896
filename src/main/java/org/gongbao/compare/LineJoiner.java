package org.gongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.compare.DrawnText.Frame;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Rect;

/** Joins the text items of a paragraph to its lines. */
final class LineJoiner {
  /** An em box reaches so far above and below its baseline, in 1/1000 em (R40). */
  private static final int ABOVE = 880;

  private static final int BELOW = 120;

  private final List<ProofLine> lines = new ArrayList<>();
  private final List<DrawnText> open = new ArrayList<>();
  private final List<ProofRun> runs = new ArrayList<>();

  void add(DrawnText text, SourceSpan span) {
    if (!open.isEmpty() && !continues(open.getLast(), text)) {
      close();
    }
    open.add(text);
    runs.add(text.run().at(span));
  }

  List<ProofLine> lines() {
    if (!open.isEmpty()) {
      close();
    }
    return List.copyOf(lines);
  }

  /** Raised marks stay in their line; the next column's first line may stand as high. */
  private static boolean continues(DrawnText before, DrawnText after) {
    long em = before.run().size();
    return before.page() == after.page()
        && before.frame().equals(after.frame())
        && Math.abs(after.baseline() - before.baseline()) < em / 2
        && Math.abs(after.run().x() - before.end()) <= em;
  }

  private void close() {
    DrawnText first = open.getFirst();
    DrawnText lead = first;
    for (DrawnText text : open) {
      lead = text.run().size() > lead.run().size() ? text : lead;
    }
    Frame frame = first.frame();
    long em = lead.run().size();
    Rect area =
        frame.onPage(
            first.run().x(),
            lead.baseline() - em * ABOVE / 1000,
            open.getLast().end(),
            lead.baseline() + em * BELOW / 1000);
    lines.add(
        new ProofLine(first.page(), lead.place(), lead.baseline(), area, frame.turned(), runs));
    open.clear();
    runs.clear();
  }
}
