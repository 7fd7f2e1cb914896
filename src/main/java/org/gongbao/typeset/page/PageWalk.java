package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.typeset.flow.FlowItem;

/** Goes down one page, line by line, and notes every place where the page may end. */
final class PageWalk {
  private final List<FlowItem> items;
  private final PageCost cost;
  private final int rows;
  private final int rebroken;
  private final int looseness;

  private final List<Placed> placed = new ArrayList<>();
  private final List<Step> ends = new ArrayList<>();
  private final List<Integer> used = new ArrayList<>();
  private int row;
  private int owed;
  private boolean full;

  /** Walks from {@code work}; {@code rebroken} is set in its version {@code looseness}. */
  PageWalk(List<FlowItem> items, PageCost cost, int rows, Work work, int rebroken, int looseness) {
    this.items = items;
    this.cost = cost;
    this.rows = rows;
    this.rebroken = rebroken;
    this.looseness = looseness;
    walk(work);
  }

  /** Where the page may end, the last first; only what leaves few lines unused. */
  List<Step> ends() {
    List<Step> late = new ArrayList<>();
    int most = used.getLast();
    for (int i = ends.size() - 1; i >= 0 && used.get(i) >= most - rows / 3; i--) {
      late.add(ends.get(i));
    }
    return late;
  }

  /** Items that begin on this page, as far as it reaches. */
  List<Placed> placed() {
    return placed;
  }

  /** What stands on the page when it ends before {@code rest}. */
  List<Placed> placedBefore(Work rest) {
    List<Placed> kept = new ArrayList<>();
    for (Placed p : placed) {
      if (p.item() < rest.item()) {
        kept.add(p);
      } else if (p.item() == rest.item() && p.from() < rest.line()) {
        kept.add(Placed.lines(p.item(), p.looseness(), p.from(), rest.line(), p.row()));
      }
    }
    close(kept, rest);
    return kept;
  }

  /** A table that goes on over the page is closed at its foot. */
  private void close(List<Placed> kept, Work rest) {
    if (kept.isEmpty() || rest.item() == items.size()) {
      return;
    }
    Placed last = kept.getLast();
    if (items.get(last.item()) instanceof FlowItem.Block block && !block.closing().isEmpty()) {
      kept.add(Placed.block(Placed.Part.CLOSING, last.item(), last.row()));
    }
  }

  private void walk(Work work) {
    int after = 0;
    for (int i = work.item(); i < items.size() && !full; i++) {
      FlowItem item = items.get(i);
      int blank = blank(i, after, work);
      switch (item) {
        case FlowItem.Text text -> text(text, i, i == work.item() ? work : Work.from(i), blank);
        case FlowItem.Block block -> block(block, i, blank);
      }
      after = item.after();
    }
  }

  /** Blank lines above an item: none at the head of a page unless the piece begins there. */
  private int blank(int item, int after, Work work) {
    if (item == work.item()) {
      return item == 0 && work.line() == 0 ? Math.min(items.getFirst().before(), spare()) : 0;
    }
    int blank = Math.max(after, items.get(item).before());
    // A head that would lose its text to the next page gives up blank lines first.
    return owed > 0 ? Math.max(0, Math.min(blank, rows - row - 1)) : blank;
  }

  /** Grid lines that the first item leaves free on a page of its own. */
  private int spare() {
    int needed =
        switch (items.getFirst()) {
          case FlowItem.Text text -> 1;
          case FlowItem.Block block -> block.rows();
        };
    return Math.max(0, rows - needed);
  }

  private void text(FlowItem.Text text, int item, Work work, int blank) {
    int version = work.line() > 0 ? work.looseness() : item == rebroken ? looseness : 0;
    int lines = text.paragraph().lines(version).orElseThrow().size();
    int first = row + blank;
    int to = work.line();
    while (to < lines && (first + to - work.line() < rows || used.isEmpty())) {
      to++;
      row = first + to - work.line();
      owed = Math.max(0, owed - 1);
      if (to == lines) {
        owed = Math.max(owed, text.keepNext());
      }
      end(to < lines ? new Work(item, version, to) : Work.from(item + 1), lines);
    }
    if (to > work.line()) {
      placed.add(Placed.lines(item, version, work.line(), to, first));
    }
    full = to < lines;
  }

  private void block(FlowItem.Block block, int item, int blank) {
    // A block larger than the page still has to stand somewhere: alone.
    if (row + blank + block.rows() > rows && !used.isEmpty()) {
      full = true;
      return;
    }
    row += blank;
    int opening = block.opening().map(FlowItem.Block::rows).orElse(0);
    if (used.isEmpty() && opening > 0 && row + opening + block.rows() <= rows) {
      placed.add(Placed.block(Placed.Part.OPENING, item, row));
      row += opening;
    }
    placed.add(Placed.block(Placed.Part.WHOLE, item, row));
    row += block.rows();
    owed = block.keepNext() > 0 ? Math.max(owed, block.keepNext()) : Math.max(0, owed - 1);
    end(Work.from(item + 1), 0);
  }

  private void end(Work rest, int lines) {
    ends.add(new Step(rest, cost.end(rest, lines, row, owed), rebroken, looseness));
    used.add(row);
  }
}
