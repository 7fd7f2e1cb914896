package org.gongbao.typeset.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.page.PageLabel;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.text.Numerals;
import org.gongbao.typeset.flow.FlowItem;

/**
 * The pages after the body: the 版记 at the foot of an even page (R45), blank pages before it or
 * before the back to the multiple asked for (R72), back pieces, the inner and the outer back cover.
 *
 * @param multiple of pages in the whole issue
 */
record PageEnding(PageMaster page, int multiple, Optional<FlowPages> colophon, IssueChains chains) {
  private static final PageLabel INSIDE_BACK = new PageLabel("封三", Numerals.ARABIC, 0);
  private static final PageLabel BACK_COVER = new PageLabel("封底", Numerals.ARABIC, 0);

  /** Blank pages tried for one that is even and makes the issue a multiple. */
  private static final int MOST_BLANKS = 8;

  static PageEnding of(Layout layout, IssueChains chains) {
    PageMaster page = layout.page();
    return new PageEnding(
        page,
        // A back cover is the second side of a leaf.
        Math.max(chains.backCover().isPresent() ? 2 : 1, layout.get(LayoutKeys.PAGE_MULTIPLE)),
        chains.colophon().map(flow -> FlowPages.foot(flow, page)),
        chains);
  }

  /** Hears of each chain where its first page is. */
  interface Notes {
    void note(FlowPages chain, int page);
  }

  /** Puts the pages behind those that are there, of which the last has a number of the body. */
  void put(List<Slot> slots, int lastNumber, Notes notes) {
    int number =
        colophon.isPresent() ? colophon(colophon.get(), slots, notes, lastNumber) : lastNumber;
    while ((slots.size() + pagesAfter()) % multiple != 0) {
      slots.add(Slot.blank(label(++number)));
    }
    for (FlowPages piece : chains.back()) {
      notes.note(piece, slots.size());
      for (int i = 0; i < piece.pages().size(); i++) {
        slots.add(Slot.flow(piece, i, label(++number), false));
      }
    }
    cover(chains.insideBack(), INSIDE_BACK, slots, notes);
    cover(chains.backCover(), BACK_COVER, slots, notes);
  }

  private static void cover(
      Optional<FlowPages> pages, PageLabel label, List<Slot> slots, Notes notes) {
    pages.ifPresent(
        flow -> {
          notes.note(flow, slots.size());
          slots.add(Slot.flow(flow, 0, label, false));
        });
  }

  private int pagesAfter() {
    int back = chains.back().stream().mapToInt(piece -> piece.pages().size()).sum();
    return back
        + chains.insideBack().map(p -> 1).orElse(0)
        + chains.backCover().map(p -> 1).orElse(0);
  }

  /** Puts the 版记 below the text where it fits, else on an even page; gives the last number. */
  private int colophon(FlowPages foot, List<Slot> slots, Notes notes, int lastNumber) {
    int number = lastNumber;
    boolean fills = (slots.size() + pagesAfter()) % multiple == 0;
    if (fills && fitsBelow(foot, slots)) {
      notes.note(foot, slots.size() - 1);
      slots.set(slots.size() - 1, slots.getLast().over(foot));
      return number;
    }
    int blanks = blanksBefore(slots.size());
    for (int i = 0; i < blanks; i++) {
      slots.add(Slot.blank(label(++number)));
    }
    notes.note(foot, slots.size());
    // Behind a blank page neither of the two carries a number (R44).
    slots.add(Slot.flow(foot, 0, label(++number), blanks == 0));
    return number;
  }

  /** The fewest blank pages before an even page that makes the issue a multiple, else any even. */
  private int blanksBefore(int pages) {
    for (int blanks = 0; blanks < MOST_BLANKS; blanks++) {
      int index = pages + blanks;
      if (index % 2 == 1 && (index + 1 + pagesAfter()) % multiple == 0) {
        return blanks;
      }
    }
    return pages % 2 == 1 ? 0 : 1;
  }

  /** Whether the last page is even and has room below its text. */
  private boolean fitsBelow(FlowPages foot, List<Slot> slots) {
    if (slots.isEmpty() || slots.size() % 2 == 1) {
      return false;
    }
    Slot last = slots.getLast();
    Optional<FilledPage> filled = last.flow().map(flow -> flow.pages().get(last.pageOfFlow()));
    if (filled.isEmpty() || filled.get().turned() || !filled.get().notes().isEmpty()) {
      return false;
    }
    int used = filled.get().rows(last.flow().get().chain());
    int needed =
        foot.chain().items().stream()
            .mapToInt(item -> item.before() + (item instanceof FlowItem.Block b ? b.rows() : 0))
            .sum();
    return used + needed <= page.lines();
  }

  private static PageLabel label(int number) {
    return new PageLabel("", Numerals.ARABIC, number);
  }
}
