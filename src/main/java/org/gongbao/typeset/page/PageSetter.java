package org.gongbao.typeset.page;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.Destination;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.SetLine;
import org.gongbao.style.Layout;
import org.gongbao.style.NoteKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** Sets one page: every item of its flows to its place, then running head and page number. */
final class PageSetter {
  private final Setting setting;
  private final PageMaster master;
  private final int index;
  private final Slot slot;
  private final int[] firstLeaf;
  private final int footLeaf;
  private final Rect area;
  private final Diagnostics findings = new Diagnostics();
  private final PieceSetter pieces;

  /**
   * Prepares a page.
   *
   * @param index of the page in the document, from 0
   * @param firstLeaf what leaf 0 is in the document for each flow of the page's chain
   * @param footLeaf what leaf 0 is in the document for the flow at the foot
   */
  PageSetter(Setting setting, int index, Slot slot, int[] firstLeaf, int footLeaf) {
    this.setting = setting;
    this.master = setting.layout().page();
    this.index = index;
    this.slot = slot;
    this.firstLeaf = firstLeaf;
    this.footLeaf = footLeaf;
    this.area = master.typeArea(odd());
    this.pieces = new PieceSetter(index, master.trim(), findings);
  }

  /**
   * A finished page with the rows of its lines and what was found.
   *
   * @param owners for each item the flows of the page's chain it stands there for, {@link
   *     PageOrder#NO_FLOW} for the cover or what shares the page; none for furniture
   */
  record SetPage(Page page, List<SetLine> lines, List<Set<Integer>> owners, Diagnostics findings) {}

  /** Sets what stands on the page. {@code articles} tells where each article begins. */
  SetPage set(
      CoverSetter.Cover cover,
      FolioSetter folios,
      RunningHeads heads,
      IntFunction<Destination> articles) {
    switch (slot.kind()) {
      case COVER -> cover(cover);
      case BLANK -> {}
      case FLOW -> slot.flow().ifPresent(flow -> flow(flow, articles));
    }
    slot.foot()
        .ifPresent(
            foot -> {
              int[] leaves = {footLeaf};
              PieceSetter below = new PieceSetter(index, master.trim(), findings);
              new Placing(foot.chain(), leaves, master, area.x().units(), below, articles)
                  .set(foot.pages().getFirst());
              pieces.items().addAll(below.items());
              pieces.lines().addAll(below.lines());
              pieces.owned(Set.of(PageOrder.NO_FLOW));
            });
    boolean plate = slot.flow().map(this::isPlate).orElse(false);
    if (!plate) {
      pieces.items().addAll(heads.set(index));
    }
    if (slot.folio() && !plate) {
      pieces.items().addAll(folios.set(slot.label(), odd(), findings));
    }
    pieces.owned(Set.of());
    Page page = new Page(master.trim(), area, slot.label(), pieces.items());
    return new SetPage(page, pieces.lines(), pieces.owners(), findings);
  }

  /** A picture over the whole page leaves no room for numbers and heads. */
  private boolean isPlate(FlowPages flow) {
    return flow.pages().get(slot.pageOfFlow()).placed().stream()
        .map(placed -> flow.chain().items().get(placed.item()))
        .anyMatch(
            item ->
                item instanceof FlowItem.Block block
                    && block.pieces().stream().anyMatch(Piece.PlatePiece.class::isInstance));
  }

  private boolean odd() {
    return index % 2 == 0;
  }

  private void cover(CoverSetter.Cover cover) {
    cover.pieces().forEach(piece -> pieces.piece(piece, 0, 0, 0));
    pieces.owned(Set.of(PageOrder.NO_FLOW));
  }

  private void flow(FlowPages flow, IntFunction<Destination> articles) {
    FilledPage filled = flow.pages().get(slot.pageOfFlow());
    if (filled.turned()) {
      PieceSetter turned = new PieceSetter(index, master.trim(), findings);
      new Placing(flow.chain(), firstLeaf, master.turned(), 0, turned, articles).set(filled);
      turned(turned.items(), turned.owners());
      pieces.lines().addAll(turned.lines());
    } else {
      new Placing(flow.chain(), firstLeaf, master, area.x().units(), pieces, articles).set(filled);
    }
  }

  /** Items turned together as far as they are of the same flows. */
  private void turned(List<PageItem> items, List<Set<Integer>> owners) {
    int from = 0;
    for (int to = 1; to <= items.size(); to++) {
      if (to == items.size() || !owners.get(to).equals(owners.get(from))) {
        // The head of what is turned stands at the left on every page (R44).
        long foot = area.bottom().units();
        pieces.items().add(new TurnedItem(area.x().units(), foot, items.subList(from, to)));
        pieces.owned(owners.get(from));
        from = to;
      }
    }
  }

  /** Items of a chain placed on a type area. */
  private final class Placing {
    private final Chain chain;
    private final int[] leaves;
    private final PageMaster grid;
    private final long left;
    private final PieceSetter setter;
    private final IntFunction<Destination> articles;

    Placing(
        Chain chain,
        int[] leaves,
        PageMaster grid,
        long left,
        PieceSetter setter,
        IntFunction<Destination> articles) {
      this.chain = chain;
      this.leaves = leaves;
      this.grid = grid;
      this.left = left;
      this.setter = setter;
      this.articles = articles;
    }

    void set(FilledPage filled) {
      Layout layout = setting.layout();
      NoteNumbers numbers =
          new NoteNumbers(chain, filled, layout.get(NoteKeys.RESTART), setting.fonts(), findings);
      for (Placed placed : filled.placed()) {
        int flow = chain.flowOf(placed.item());
        int leaf = leaves[flow];
        setter.marks(numbers.marks(flow, leaf));
        switch (chain.items().get(placed.item())) {
          case FlowItem.Text text -> paragraph(text, placed, leaf, !filled.turned());
          case FlowItem.Block block -> block(block, placed, leaf);
        }
        setter.owned(Set.of(flow));
      }
      long rule = layout.get(NoteKeys.RULE).units();
      NoteSetter foot = new NoteSetter(chain, grid, rule, setter);
      for (NoteArea area : filled.notes()) {
        foot.set(area, left, leaves, numbers, slot.label().text(), findings);
      }
    }

    private void block(FlowItem.Block block, Placed placed, int leaf) {
      switch (placed.part()) {
        case WHOLE, FLOATED -> {
          pieces(block.pieces(), placed, leaf);
          block.link().ifPresent(article -> link(block, placed, leaf, articles.apply(article)));
          if (placed.part() == Placed.Part.FLOATED) {
            moved(block);
          }
        }
        case OPENING -> pieces(block.opening().orElseThrow().pieces(), placed, leaf);
        case CLOSING -> pieces(block.closing(), placed, leaf);
      }
    }

    private void pieces(List<Piece> all, Placed placed, int leaf) {
      long baseline = grid.baseline(placed.row()).units() - placed.shift();
      all.forEach(piece -> setter.piece(piece, left + placed.x(), baseline, leaf));
    }

    private void moved(FlowItem.Block block) {
      block
          .floating()
          .ifPresent(
              floating ->
                  findings.add(
                      Code.BLOCK_MOVED, floating.span(), floating.name(), slot.label().text()));
    }

    private void paragraph(FlowItem.Text text, Placed placed, int leaf, boolean body) {
      List<TextPiece> all = text.paragraph().lines(placed.looseness()).orElseThrow();
      boolean widow = placed.from() > 0 && placed.from() == all.size() - 1;
      Set<BreakPreference> broken = widow ? Set.of(BreakPreference.WIDOW) : Set.of();
      for (int i = placed.from(); i < placed.to(); i++) {
        TextPiece piece = all.get(i);
        long baseline = grid.baseline(placed.row() + i - placed.from()).units();
        setter.text(piece, left + placed.x(), baseline, leaf, body, broken);
        if (widow) {
          SourceSpan span = piece.text().span(piece.line());
          String words = piece.text().text(piece.line());
          findings.add(Code.PAGE_WIDOW, span, slot.label().text(), words);
        }
      }
    }

    private void link(FlowItem.Block block, Placed placed, int firstLeaf, Destination target) {
      int leaf =
          block.pieces().getFirst() instanceof TextPiece text
              ? firstLeaf + text.leaf()
              : PageItem.ARTIFACT;
      Length blank = new Length((grid.pitch().units() - grid.em().units()) / 2);
      Length top = grid.top().plus(grid.pitch().times(placed.row())).minus(blank);
      Rect lines = new Rect(area.x(), top, area.width(), grid.pitch().times(block.rows()));
      setter.items().add(new LinkItem(lines, target, leaf));
    }
  }
}
