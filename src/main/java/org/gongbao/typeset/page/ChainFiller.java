package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.style.ColumnGrid;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem;

/**
 * Fills the pages of a chain, segment by segment: each begins where the one before it ends, turned
 * ones on pages of their own.
 */
final class ChainFiller {
  private final Chain chain;
  private final PageMaster master;
  private final List<FilledPage> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private List<NoteArea> notes = new ArrayList<>();

  /** Footnotes across the foot of the page. */
  private List<NotePart> foot = new ArrayList<>();

  private boolean turned;

  /** The next free grid line. */
  private int row;

  /** Grid lines of the page. */
  private int rows;

  private ChainFiller(Chain chain, PageMaster master) {
    this.chain = chain;
    this.master = master;
  }

  static List<FilledPage> fill(Chain chain, PageMaster master) {
    ChainFiller filler = new ChainFiller(chain, master);
    int next = 0;
    while (next < chain.segments().size()) {
      next = filler.segment(next);
    }
    filler.endPage();
    return filler.pages;
  }

  /** Places a segment, and those its columns flow past; gives the index of the next. */
  private int segment(int index) {
    Segment segment = chain.segments().get(index);
    begin(segment, index == 0 ? 0 : chain.items().get(segment.from() - 1).after());
    if (segment.columns() > 1) {
      return new ColumnFilling(segment, index + 1).fill();
    }
    pages(segment, new PageFiller(chain, segment, following(segment, index + 1)));
    return index + 1;
  }

  /** Goes to where a segment begins: below the last one, or to the head of a page of its kind. */
  private void begin(Segment segment, int after) {
    rows = (segment.turned() ? master.turned() : master).lines();
    boolean apart = segment.turned() != turned || segment.newPage();
    if (apart && !page.isEmpty()) {
      endPage();
    }
    turned = segment.turned();
    if (row > 0) {
      row += Math.max(after, chain.items().get(segment.from()).before());
      if (row >= depth()) {
        endPage();
      }
    }
  }

  /** Grid lines that the beginning of the next segment needs on the page, blanks included. */
  private int following(Segment segment, int index) {
    if (index == chain.segments().size()) {
      return 0;
    }
    Segment next = chain.segments().get(index);
    if (next.turned() != segment.turned() || next.newPage()) {
      return 0;
    }
    FlowItem first = chain.items().get(next.from());
    int blank = Math.max(first.before(), chain.items().get(segment.to() - 1).after());
    int least =
        switch (first) {
          case FlowItem.Text text -> Math.min(2, text.paragraph().lines().size());
          case FlowItem.Block block -> block.rows();
        };
    return blank + least;
  }

  private void pages(Segment segment, PageFiller filler) {
    Work work = Work.from(segment.from());
    while (!filler.isDone(work)) {
      Frames frames = new Frames(1, rows - row, rows, row > 0, false, NotePart.lines(foot));
      Step step = filler.best(work, frames);
      place(filler.placed(work, step, frames.at(0)), 0);
      foot.addAll(step.notes());
      work = step.rest();
      if (filler.isDone(work)) {
        row += step.used();
      } else {
        endPage();
      }
    }
  }

  private void place(List<Placed> placed, long x) {
    placed.forEach(item -> page.add(item.in(x, row)));
  }

  /** Grid lines of the page above the footnotes across its foot. */
  private int depth() {
    return rows - chain.notes().rows(NotePart.lines(foot));
  }

  private void note(long x, int end, List<NotePart> parts) {
    if (!parts.isEmpty()) {
      notes.add(new NoteArea(x, end, parts));
    }
  }

  private void endPage() {
    note(0, rows, foot);
    if (!page.isEmpty() || !notes.isEmpty()) {
      pages.add(new FilledPage(turned, page, notes));
      page = new ArrayList<>();
      notes = new ArrayList<>();
      foot = new ArrayList<>();
    }
    row = 0;
  }

  /** A segment of several columns: filled one after the other, the last of them evened out. */
  private final class ColumnFilling {
    private final ColumnGrid grid;

    /** Figures across the columns that wait for the head of a page. */
    private final List<Integer> waiting = new ArrayList<>();

    private Segment segment;
    private PageFiller filler;
    private int next;
    private Work work;

    ColumnFilling(Segment segment, int next) {
      this.grid = master.columns(segment.columns());
      // Notes of what lies across the columns go to the foot of the first of them.
      this.work = new Work(segment.from(), 0, 0, List.of(), foot);
      foot = new ArrayList<>();
      become(segment, next);
    }

    private void become(Segment wider, int after) {
      segment = wider;
      next = after;
      filler = new PageFiller(chain, segment, following(segment, next));
    }

    /** Fills the columns; gives the index of the segment that follows. */
    int fill() {
      while (!filler.isDone(work)) {
        Balance balance = new Balance(chain, segment, filler, row > 0);
        Optional<Balance.Even> even = balance.even(work, depth() - row);
        if (even.isPresent() && flowsPast(even.get().height())) {
          flowOn();
        } else {
          even.ifPresentOrElse(this::even, this::page);
        }
      }
      placeWaiting();
      return next;
    }

    /** Whether the columns go on past a figure that finds no room below them. */
    private boolean flowsPast(int height) {
      if (next + 1 >= chain.segments().size()) {
        return false;
      }
      Segment across = chain.segments().get(next);
      Segment further = chain.segments().get(next + 1);
      boolean alone = across.to() - across.from() == 1 && !across.turned() && !across.newPage();
      boolean goesOn =
          further.columns() == segment.columns() && !further.turned() && !further.newPage();
      if (!alone || !goesOn) {
        return false;
      }
      return switch (chain.items().get(across.from())) {
        case FlowItem.Text text -> false;
        case FlowItem.Block block -> {
          int blank = Math.max(block.before(), chain.items().get(across.from() - 1).after());
          boolean fits = row + height + blank + block.rows() <= depth();
          // Notes in its caption belong to the foot of its own page.
          boolean noted = !chain.notes().in(block, chain.flowOf(across.from())).isEmpty();
          yield block.floating().isPresent() && !noted && (!fits || !waiting.isEmpty());
        }
      };
    }

    private void flowOn() {
      int across = chain.segments().get(next).from();
      waiting.add(across);
      Set<Integer> passed = new HashSet<>(segment.passed());
      passed.add(across);
      int to = chain.segments().get(next + 1).to();
      boolean newPage = segment.newPage();
      become(new Segment(segment.from(), to, segment.columns(), false, newPage, passed), next + 2);
    }

    /** Sets the figures that wait, each where it fits, in order. */
    private void placeWaiting() {
      for (int item : waiting) {
        FlowItem moved = chain.items().get(item);
        int height = moved instanceof FlowItem.Block block ? block.rows() : 0;
        if (row + height > depth()) {
          endPage();
        }
        page.add(Placed.block(Placed.Part.FLOATED, item, row, 0));
        row += height + moved.after();
      }
      waiting.clear();
      if (row >= rows) {
        endPage();
      }
    }

    /** Fills the columns of a page to its foot. */
    private void page() {
      for (int column = 0; column < segment.columns() && !filler.isDone(work); column++) {
        boolean begun = row > 0 && column == 0;
        Frames frames =
            new Frames(segment.columns() - column, depth() - row, rows, begun, false, 0);
        Step step = filler.best(work, frames);
        if (column == 0 && step.rest().equals(work)) {
          break;
        }
        place(filler.placed(work, step, frames.at(0)), grid.x(column).units());
        note(grid.x(column).units(), depth(), step.notes());
        work = step.rest();
      }
      endPage();
      placeWaiting();
    }

    private void even(Balance.Even even) {
      for (int column = 0; column < even.steps().size(); column++) {
        Step step = even.steps().get(column);
        place(filler.placed(work, step, even.frames().at(column)), grid.x(column).units());
        work = step.rest();
        int end = even.frames().at(column).rows();
        note(grid.x(column).units(), row + end, step.notes());
      }
      row += even.height();
    }
  }
}
