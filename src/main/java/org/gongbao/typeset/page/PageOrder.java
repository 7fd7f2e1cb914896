package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongbao.page.PageLabel;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.FrontFolio;
import org.gongbao.style.Layout.Start;
import org.gongbao.style.LayoutKeys;
import org.gongbao.text.Numerals;

/**
 * The pages of an issue in order: cover, inside cover, front pieces and contents one behind the
 * other, numbered apart (R51), then the body, on a right-hand page where the layout asks, and what
 * {@link PageEnding} puts after it.
 */
final class PageOrder {
  /** The flow of a cover or a blank page. */
  static final int NO_FLOW = -1;

  private static final PageLabel COVER = new PageLabel("封面", Numerals.ARABIC, 0);
  private static final PageLabel INSIDE_FRONT = new PageLabel("封二", Numerals.ARABIC, 0);

  private final List<Slot> slots = new ArrayList<>();
  private final List<PlacedFlow> flows = new ArrayList<>();

  private int contentsAt;
  private int bodyAt;

  /** The first page behind the body. */
  private int ending;

  private PageOrder() {}

  /**
   * Puts everything in order.
   *
   * @param contents nothing when the issue has no article to list
   */
  static PageOrder of(
      Layout layout, IssueChains chains, Optional<FlowPages> contents, BodyOrder body) {
    PageOrder order = new PageOrder();
    order.front(layout, chains);
    order.contentsAt = order.flows.size();
    contents.ifPresent(pages -> order.contents(layout, pages, body));
    order.blankBefore(layout, body, contents.isPresent());
    order.bodyAt = order.flows.size();
    int shift = order.slots.size();
    order.slots.addAll(body.slots());
    for (int i = 0; i < body.chains().size(); i++) {
      order.note(body.chains().get(i), shift + body.first().get(i));
    }
    order.ending = order.slots.size();
    PageEnding.of(layout, chains).put(order.slots, body.lastNumber(), order::note);
    return order;
  }

  /** Whether the body must begin on a right-hand page. */
  static boolean right(Layout layout, List<FlowPages> body) {
    return layout.get(LayoutKeys.BODY_START) == Start.RECTO
        || body.stream().anyMatch(FlowPages::recto);
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

  /** Index of the contents' flow, or of the first flow of the body when there are none. */
  int contentsAt() {
    return contentsAt;
  }

  /** Index of the first flow of the body. */
  int bodyAt() {
    return bodyAt;
  }

  /** Index of the flow that shares its page with the end of the body, if one does. */
  OptionalInt foot() {
    return IntStream.range(0, flows.size())
        .filter(
            flow ->
                slots.get(flows.get(flow).chainPage()).foot().isPresent()
                    && slots.get(flows.get(flow).chainPage()).foot().get()
                        == flows.get(flow).pages())
        .findFirst();
  }

  /** The blank pages behind the body that make the issue even or a multiple (R45, R72). */
  List<Slot> blanksAtEnd() {
    return slots.subList(ending, slots.size()).stream()
        .filter(slot -> slot.kind() == Slot.Kind.BLANK)
        .toList();
  }

  /** For each page the first flow of the chain it belongs to, or {@link #NO_FLOW}. */
  int[] flowOfPages() {
    int[] flowOf = new int[slots.size()];
    Arrays.fill(flowOf, NO_FLOW);
    for (int flow = 0; flow < flows.size(); flow++) {
      PlacedFlow placed = flows.get(flow);
      if (placed.number() == 0 && flow != foot().orElse(NO_FLOW)) {
        int end = placed.chainPage() + placed.pages().pages().size();
        Arrays.fill(flowOf, placed.chainPage(), end, flow);
      }
    }
    return flowOf;
  }

  private void front(Layout layout, IssueChains chains) {
    Sequence sequence = new Sequence(layout.get(LayoutKeys.FOLIO_FRONT).numerals(), 1);
    boolean folio = layout.get(LayoutKeys.FOLIO_FRONT) != FrontFolio.NONE;
    if (!layout.cover().isEmpty()) {
      sequence.uncounted(Slot.cover(COVER));
    }
    chains
        .insideFront()
        .ifPresent(
            inside -> {
              note(inside, sequence.slots().size());
              sequence.uncounted(Slot.flow(inside, 0, INSIDE_FRONT, false));
            });
    for (FlowPages piece : chains.front()) {
      note(piece, sequence.add(piece, folio));
    }
    slots.addAll(sequence.slots());
  }

  /** The contents go on from the front pieces, or are the first pages of the body's numbers. */
  private void contents(Layout layout, FlowPages contents, BodyOrder body) {
    boolean counted = layout.get(LayoutKeys.CONTENTS_COUNTED);
    boolean folio = counted || layout.get(LayoutKeys.FOLIO_FRONT) != FrontFolio.NONE;
    int pages = contents.pages().size();
    int blank = right(layout, body.chains()) && (slots.size() + pages) % 2 == 1 ? 1 : 0;
    int first = counted ? body.firstNumber() - pages - blank : slots.isEmpty() ? 1 : nextNumber();
    note(contents, slots.size());
    for (int page = 0; page < pages; page++) {
      slots.add(Slot.flow(contents, page, label(layout, counted, first + page), folio));
    }
  }

  private void blankBefore(Layout layout, BodyOrder body, boolean contents) {
    if (right(layout, body.chains()) && slots.size() % 2 == 1) {
      boolean counted = contents && layout.get(LayoutKeys.CONTENTS_COUNTED);
      slots.add(Slot.blank(label(layout, counted, nextNumber())));
    }
  }

  private int nextNumber() {
    return slots.getLast().label().number() + 1;
  }

  private static PageLabel label(Layout layout, boolean counted, int number) {
    Numerals front = layout.get(LayoutKeys.FOLIO_FRONT).numerals();
    return new PageLabel("", counted ? Numerals.ARABIC : front, number);
  }

  private void note(FlowPages chain, int page) {
    for (int flow = 0; flow < chain.chain().flows().size(); flow++) {
      flows.add(new PlacedFlow(chain, flow, page));
    }
  }
}
