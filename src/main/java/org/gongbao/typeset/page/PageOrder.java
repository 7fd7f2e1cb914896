package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.page.PageLabel;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.FrontFolio;
import org.gongbao.style.Layout.Start;
import org.gongbao.style.LayoutKeys;
import org.gongbao.text.Numerals;

/**
 * The pages of an issue in order: cover, front pieces and contents one behind the other, numbered
 * apart (R51), then the body from 1, on a right-hand page where the layout asks, blank pages to the
 * multiple asked for (R72), back pieces.
 */
final class PageOrder {
  /** The flow of a cover or a blank page. */
  static final int NO_FLOW = -1;

  private static final PageLabel COVER = new PageLabel("封面", Numerals.ARABIC, 0);

  private final List<Slot> slots = new ArrayList<>();
  private final List<PlacedFlow> flows = new ArrayList<>();

  private int bodyAt;

  private PageOrder() {}

  /**
   * Puts everything in order.
   *
   * @param contents nothing when the issue has no article to list
   */
  static PageOrder of(
      Layout layout,
      List<FlowPages> front,
      Optional<FlowPages> contents,
      BodyOrder body,
      List<FlowPages> back) {
    PageOrder order = new PageOrder();
    order.front(layout, front, contents);
    boolean right =
        layout.get(LayoutKeys.BODY_START) == Start.RECTO
            || body.chains().stream().anyMatch(FlowPages::recto);
    if (right && order.slots.size() % 2 == 1) {
      PageLabel last = order.slots.getLast().label();
      order.slots.add(
          Slot.blank(
              new PageLabel("", layout.get(LayoutKeys.FOLIO_FRONT).numerals(), last.number() + 1)));
    }
    order.bodyAt = order.flows.size();
    int shift = order.slots.size();
    order.slots.addAll(body.slots());
    for (int i = 0; i < body.chains().size(); i++) {
      order.note(body.chains().get(i), shift + body.first().get(i));
    }
    order.back(layout, back, body.lastNumber());
    return order;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The flows in the order of their pages. */
  List<PlacedFlow> flows() {
    return flows;
  }

  /** Where a flow begins. */
  FlowPages.Begin begin(int flow) {
    return flows.get(flow).begin();
  }

  /** Index of the first flow of the body. */
  int bodyAt() {
    return bodyAt;
  }

  /** For each page the first flow of the chain it belongs to, or {@link #NO_FLOW}. */
  int[] flowOfPages() {
    int[] flowOf = new int[slots.size()];
    Arrays.fill(flowOf, NO_FLOW);
    for (int flow = 0; flow < flows.size(); flow++) {
      PlacedFlow placed = flows.get(flow);
      if (placed.number() == 0) {
        int end = placed.chainPage() + placed.pages().pages().size();
        Arrays.fill(flowOf, placed.chainPage(), end, flow);
      }
    }
    return flowOf;
  }

  private void front(Layout layout, List<FlowPages> front, Optional<FlowPages> contents) {
    Sequence sequence = new Sequence(layout.get(LayoutKeys.FOLIO_FRONT).numerals(), 1);
    boolean folio = layout.get(LayoutKeys.FOLIO_FRONT) != FrontFolio.NONE;
    if (!layout.cover().isEmpty()) {
      sequence.uncounted(Slot.cover(COVER));
    }
    for (FlowPages piece : front) {
      note(piece, sequence.add(piece, folio));
    }
    contents.ifPresent(pages -> note(pages, sequence.add(pages, folio)));
    slots.addAll(sequence.slots());
  }

  private void back(Layout layout, List<FlowPages> back, int lastNumber) {
    int number = lastNumber;
    int pages = slots.size() + back.stream().mapToInt(piece -> piece.pages().size()).sum();
    int multiple = Math.max(1, layout.get(LayoutKeys.PAGE_MULTIPLE));
    for (; pages % multiple != 0; pages++) {
      slots.add(Slot.blank(new PageLabel("", Numerals.ARABIC, ++number)));
    }
    for (FlowPages piece : back) {
      note(piece, slots.size());
      for (int page = 0; page < piece.pages().size(); page++) {
        PageLabel label = new PageLabel("", Numerals.ARABIC, ++number);
        slots.add(Slot.flow(piece, page, label, false));
      }
    }
  }

  private void note(FlowPages chain, int page) {
    for (int flow = 0; flow < chain.chain().flows().size(); flow++) {
      flows.add(new PlacedFlow(chain, flow, page));
    }
  }
}
