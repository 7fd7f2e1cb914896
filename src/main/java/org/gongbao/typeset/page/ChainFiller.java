package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
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
    for (int i = 0; i < chain.segments().size(); i++) {
      filler.segment(i);
    }
    filler.endPage();
    return filler.pages;
  }

  private void segment(int index) {
    Segment segment = chain.segments().get(index);
    begin(segment, index == 0 ? 0 : chain.items().get(segment.from() - 1).after());
    PageFiller filler = new PageFiller(chain, segment, following(index));
    if (segment.columns() == 1) {
      pages(segment, filler);
    } else {
      new ColumnFilling(segment, filler).fill();
    }
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
  private int following(int index) {
    if (index + 1 == chain.segments().size()) {
      return 0;
    }
    Segment segment = chain.segments().get(index);
    Segment next = chain.segments().get(index + 1);
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
    private final Segment segment;
    private final PageFiller filler;
    private final ColumnGrid grid;
    private Work work;

    ColumnFilling(Segment segment, PageFiller filler) {
      this.segment = segment;
      this.filler = filler;
      this.grid = master.columns(segment.columns());
      // Notes of what lies across the columns go to the foot of the first of them.
      this.work = new Work(segment.from(), 0, 0, List.of(), foot);
      foot = new ArrayList<>();
    }

    void fill() {
      while (!filler.isDone(work)) {
        Balance balance = new Balance(chain, segment, filler, row > 0);
        balance.even(work, depth() - row).ifPresentOrElse(this::even, this::page);
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
    }

    private void even(Balance.Even even) {
      int height = 0;
      for (int column = 0; column < even.steps().size(); column++) {
        Step step = even.steps().get(column);
        place(filler.placed(work, step, even.frames().at(column)), grid.x(column).units());
        work = step.rest();
        int end = even.frames().at(column).rows();
        note(grid.x(column).units(), row + end, step.notes());
        height = Math.max(height, step.notes().isEmpty() ? step.used() : end);
      }
      row += height;
    }
  }
}
