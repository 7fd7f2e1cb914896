package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontRole;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.press.proof.ProofAnchors.Placed;

/**
 * Which proof it is, line numbers and anchors in the margins of a page. A mark for which ink of the
 * page, or another mark, leaves no room is not printed; the index has it all the same.
 */
final class MarginMarks {
  /** Every so many lines have a number (R74). */
  private static final int EVERY = 5;

  private static final Ink PALE = new Ink(0, 0, 0, 65, 0x595959);

  /** From the top edge of the trim to the line that says which proof it is. */
  private static final long HEAD = Length.points(26).units();

  private final String head;
  private final SmallType heading;
  private final SmallType number;
  private final SmallType anchor;

  MarginMarks(ProofRound round, FontBook fonts) {
    head = "校样　" + round.name() + "　" + round.date();
    heading = new SmallType(fonts, FontRole.SONG, Length.points(8).units(), PALE);
    number = new SmallType(fonts, FontRole.LATIN, Length.points(7).units(), Ink.BLACK);
    anchor = new SmallType(fonts, FontRole.LATIN, Length.points(6).units(), PALE);
  }

  /**
   * The marks of a page.
   *
   * @param anchors those on this page
   * @param more marks that come first, such as change bars
   */
  List<PageItem> on(ProofPage page, List<Placed> anchors, List<PageItem> more) {
    List<PageItem> marks = new ArrayList<>(more);
    InkBoxes ink = InkBoxes.of(page.page());
    ink.add(more);
    // Where a picture hides the watermark, this line still tells a proof from a clean page.
    add(heading.set(head, page.columns().outer(heading.width(head)), HEAD), ink, marks);
    for (int column = 1; column <= page.columns().count(); column++) {
      Side side = page.columns().side(column);
      for (Map.Entry<Long, Integer> line : page.counted().in(column).entrySet()) {
        if (line.getValue() % EVERY == 0) {
          String text = line.getValue().toString();
          long x = side.number(number.width(text));
          add(number.set(text, x, line.getKey()), ink, marks);
        }
      }
    }
    for (Placed placed : anchors) {
      // In a narrow margin it stands where a line number would.
      if (!add(anchor(placed, page, true), ink, marks)) {
        add(anchor(placed, page, false), ink, marks);
      }
    }
    return marks;
  }

  private List<PageItem> anchor(Placed placed, ProofPage page, boolean out) {
    String text = placed.anchor().paragraph().anchor();
    long width = anchor.width(text);
    if (placed.turned()) {
      TurnedItem turned = page.turned().orElseThrow();
      // The foot of the type area is the left edge of what is turned.
      List<PageItem> items = anchor.set(text, new Side(0, false).number(width), placed.baseline());
      return List.of(new TurnedItem(turned.x(), turned.y(), items));
    }
    Side side = page.columns().side(placed.anchor().column());
    return anchor.set(text, out ? side.anchor(width) : side.number(width), placed.baseline());
  }

  /** Adds items if nothing is in their way. */
  private static boolean add(List<PageItem> items, InkBoxes ink, List<PageItem> marks) {
    boolean free = ink.free(items);
    if (free) {
      ink.add(items);
      marks.addAll(items);
    }
    return free;
  }
}
