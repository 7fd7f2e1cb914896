package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.page.Frames.Frame;

/** Goes down one column, line by line, and notes every place where it may end. */
final class PageWalk {
  private final Chain chain;
  private final Segment segment;
  private final int to;
  private final PageCost cost;
  private final Frame frame;
  private final int rows;
  private final int rebroken;
  private final int looseness;

  private final List<Placed> placed = new ArrayList<>();
  private final List<Step> ends = new ArrayList<>();
  private final List<Integer> floats = new ArrayList<>();

  /** Footnotes that belong to what stands here, those that go on from the column before first. */
  private final List<NotePart> notes = new ArrayList<>();

  private final int carried;
  private int row;
  private int owed;

  /** What the block above leaves free of its last grid line, in 1/65536 pt. */
  private long left;

  private boolean full;

  /** Walks from {@code work}; {@code rebroken} is set in its version {@code looseness}. */
  PageWalk(
      Chain chain,
      Segment segment,
      PageCost cost,
      Frame frame,
      Work work,
      int rebroken,
      int looseness) {
    this.chain = chain;
    this.segment = segment;
    this.to = segment.to();
    this.cost = cost;
    this.frame = frame;
    this.rows = frame.rows();
    this.rebroken = rebroken;
    this.looseness = looseness;
    this.notes.addAll(work.notes());
    this.carried = notes.size();
    walk(work);
  }

  /** Where the column may end, the last first; only what leaves few lines unused. */
  List<Step> ends() {
    List<Step> late = new ArrayList<>();
    int most = ends.getLast().used();
    for (int i = ends.size() - 1; i >= 0 && ends.get(i).used() >= most - rows / 3; i--) {
      late.add(ends.get(i));
    }
    return late;
  }

  /** Items that begin in this column, as far as it reaches. */
  List<Placed> placed() {
    return placed;
  }

  /** What stands in the column when it ends before {@code rest}. */
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
    if (kept.isEmpty() || rest.item() == to) {
      return;
    }
    Placed last = kept.getLast();
    if (chain.items().get(last.item()) instanceof FlowItem.Block block
        && !block.closing().isEmpty()) {
      kept.add(Placed.block(Placed.Part.CLOSING, last.item(), last.row(), last.shift()));
    }
  }

  private void walk(Work work) {
    if (frame.mayStayEmpty()) {
      floats.addAll(work.floats());
      end(work, linesOf(work));
      floats.clear();
    }
    if (carried > 0) {
      end(work, linesOf(work));
      if (least() + 1 > rows) {
        return;
      }
    }
    int after = floated(work);
    for (int i = work.item(); i < to && !full; i = segment.skip(i + 1)) {
      FlowItem item = chain.items().get(i);
      int blank = blank(i, after, work);
      boolean standsHere =
          switch (item) {
            case FlowItem.Text text -> {
              text(text, i, i == work.item() ? work : Work.from(i), blank);
              yield true;
            }
            case FlowItem.Block block -> block(block, i, blank);
          };
      after = standsHere ? item.after() : after;
    }
  }

  /** Sets blocks that moved on at the head of the column; gives the blank lines below them. */
  private int floated(Work work) {
    int after = 0;
    for (int item : work.floats()) {
      FlowItem moved = chain.items().get(item);
      int height = 0;
      int noted = notes.size();
      if (moved instanceof FlowItem.Block block) {
        height = block.rows();
        noted(chain.notes().in(block, chain.flowOf(item)));
      }
      if (!floats.isEmpty() || row + after + height + least() > rows && !placed.isEmpty()) {
        floats.add(item);
        notes.subList(noted, notes.size()).clear();
      } else {
        placed.add(Placed.block(Placed.Part.FLOATED, item, row + after, 0));
        row += after + height;
        after = moved.after();
      }
    }
    if (!placed.isEmpty()) {
      end(work, linesOf(work));
    }
    return after;
  }

  /** How many lines the paragraph has that is parted where work goes on; 0 when none is. */
  private int linesOf(Work work) {
    return work.line() > 0 && chain.items().get(work.item()) instanceof FlowItem.Text text
        ? text.paragraph().lines(work.looseness()).orElseThrow().size()
        : 0;
  }

  /** Blank lines above an item: none at the head of a page unless the piece begins there. */
  private int blank(int item, int after, Work work) {
    if (placed.isEmpty()) {
      boolean begins = work.line() == 0 && !frame.begun() && chain.begins(item);
      return begins ? Math.min(chain.items().get(item).before(), spare(item)) : 0;
    }
    int before = item == work.item() && work.line() > 0 ? 0 : chain.items().get(item).before();
    int blank = Math.max(after, before);
    // A head that would lose its text to the next page gives up blank lines first.
    return owed > 0 ? Math.max(0, Math.min(blank, rows - row - 1)) : blank;
  }

  /** Grid lines that an item leaves free on a page of its own. */
  private int spare(int item) {
    int needed =
        switch (chain.items().get(item)) {
          case FlowItem.Text text -> 1;
          case FlowItem.Block block -> block.rows();
        };
    return Math.max(0, rows - needed);
  }

  private void text(FlowItem.Text text, int item, Work work, int blank) {
    int version = work.line() > 0 ? work.looseness() : item == rebroken ? looseness : 0;
    int lines = text.paragraph().lines(version).orElseThrow().size();
    int first = row + blank;
    int line = work.line();
    left = 0;
    while (line < lines && !full) {
      int noted = notes.size();
      noted(chain.notes().in(text, version, line, chain.flowOf(item)));
      if (first + line + 1 - work.line() + least() > rows && !ends.isEmpty()) {
        notes.subList(noted, notes.size()).clear();
        full = true;
        continue;
      }
      line++;
      row = first + line - work.line();
      owed = Math.max(0, owed - 1);
      if (line == lines) {
        owed = Math.max(owed, text.keepNext());
      }
      end(
          line < lines ? new Work(item, version, line, List.of(), List.of()) : Work.from(item + 1),
          lines);
    }
    if (line > work.line()) {
      placed.add(Placed.lines(item, version, work.line(), line, first));
    }
    full = line < lines;
  }

  /** Sets a block, or lets it wait for the next page; gives whether it stands here. */
  private boolean block(FlowItem.Block block, int item, int blank) {
    // A block larger than the page still has to stand somewhere: alone.
    long above = blank == 0 ? left : 0;
    int noted = notes.size();
    noted(chain.notes().in(block, chain.flowOf(item)));
    boolean fits = row + blank + block.rows(above) + least() <= rows || ends.isEmpty();
    if (!fits || block.floating().isPresent() && !floats.isEmpty()) {
      notes.subList(noted, notes.size()).clear();
    }
    if (block.floating().isPresent() && (!fits || !floats.isEmpty())) {
      floats.add(item);
      return false;
    }
    if (!fits) {
      full = true;
      return false;
    }
    row += blank;
    if (placed.isEmpty() && !frame.begun() && block.opening().isPresent()) {
      FlowItem.Block opening = block.opening().get();
      long below = opening.left(0);
      if (row + opening.rows(0) + block.rows(below) + least() <= rows) {
        placed.add(Placed.block(Placed.Part.OPENING, item, row, 0));
        row += opening.rows(0);
        above = below;
      }
    }
    placed.add(Placed.block(Placed.Part.WHOLE, item, row, above));
    row += block.rows(above);
    left = block.left(above);
    owed = block.keepNext() > 0 ? Math.max(owed, block.keepNext()) : Math.max(0, owed - 1);
    end(Work.from(item + 1), 0);
    return true;
  }

  private void noted(List<Integer> marked) {
    marked.forEach(note -> notes.add(chain.notes().whole(note)));
  }

  /** Grid lines that the notes need here: the last may go on in the next column (R59). */
  private int least() {
    int lines = NotePart.lines(notes);
    if (notes.size() > carried) {
      lines -= notes.getLast().lines() - 1;
    }
    return chain.notes().rows(frame.noted() + lines);
  }

  private void end(Work rest, int lines) {
    List<NotePart> here = new ArrayList<>();
    List<NotePart> later = new ArrayList<>();
    int stand = frame.noted();
    for (NotePart note : notes) {
      int to = note.from();
      // On a page of its own something of a note must stand, or it would never end.
      if (here.isEmpty() && placed.isEmpty() && row == 0 && !frame.begun()) {
        to++;
        stand++;
      }
      while (to < note.to() && later.isEmpty() && row + chain.notes().rows(stand + 1) <= rows) {
        to++;
        stand++;
      }
      if (to > note.from()) {
        here.add(new NotePart(note.note(), note.from(), to));
      }
      if (to < note.to()) {
        later.add(new NotePart(note.note(), to, note.to()));
      }
    }
    Work waiting =
        new Work(
            segment.skip(rest.item()), rest.looseness(), rest.line(), List.copyOf(floats), later);
    int used = row + chain.notes().rows(stand);
    long price = cost.end(waiting, lines, used, owed, frame) + PageCost.notes(later);
    ends.add(new Step(waiting, row, here, price, rebroken, looseness));
  }
}
