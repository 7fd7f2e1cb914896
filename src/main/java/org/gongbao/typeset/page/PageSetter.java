package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.SetLine;
import org.gongbao.style.PageMaster;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.ImagePiece;
import org.gongbao.typeset.flow.Piece.LeaderPiece;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.EmphasisDots;
import org.gongbao.typeset.line.LineSetter;

/** Sets one page: every glyph to its place, every line into the report. */
final class PageSetter {
  private final PageMaster master;
  private final int index;
  private final Slot slot;
  private final int firstLeaf;
  private final Rect area;
  private final List<PageItem> items = new ArrayList<>();
  private final List<SetLine> lines = new ArrayList<>();
  private final Diagnostics findings = new Diagnostics();

  /**
   * Prepares a page.
   *
   * @param index of the page in the document, from 0
   * @param firstLeaf what the flow's leaf 0 is in the document
   */
  PageSetter(PageMaster master, int index, Slot slot, int firstLeaf) {
    this.master = master;
    this.index = index;
    this.slot = slot;
    this.firstLeaf = firstLeaf;
    this.area = master.typeArea(odd());
  }

  /** A finished page with the rows of its lines and what was found. */
  record SetPage(Page page, List<SetLine> lines, Diagnostics findings) {}

  /** Sets what stands on the page. {@code articles} tells where each article begins. */
  SetPage set(CoverSetter.Cover cover, FolioSetter folios, IntFunction<Destination> articles) {
    switch (slot.kind()) {
      case COVER -> cover(cover);
      case BLANK -> {}
      case FLOW -> slot.flow().ifPresent(flow -> flow(flow, articles));
    }
    if (slot.folio()) {
      items.addAll(folios.set(slot.label(), odd(), findings));
    }
    return new SetPage(new Page(master.trim(), area, slot.label(), items), lines, findings);
  }

  private boolean odd() {
    return index % 2 == 0;
  }

  private void cover(CoverSetter.Cover cover) {
    items.addAll(cover.rules());
    for (CoverSetter.Positioned line : cover.lines()) {
      text(line.piece(), line.x(), line.baseline(), false, Set.of());
    }
  }

  private void flow(FlowPages flow, IntFunction<Destination> articles) {
    for (Placed placed : flow.pages().get(slot.pageOfFlow())) {
      long baseline = master.baseline(placed.row()).units();
      switch (flow.flow().items().get(placed.item())) {
        case FlowItem.Text text -> paragraph(text, placed, baseline);
        case FlowItem.Block block -> block(block, placed, baseline, articles);
      }
    }
  }

  private void block(
      FlowItem.Block block, Placed placed, long baseline, IntFunction<Destination> articles) {
    switch (placed.part()) {
      case WHOLE -> {
        block.pieces().forEach(piece -> piece(piece, baseline));
        block.link().ifPresent(a -> link(block, placed.row(), articles.apply(a)));
      }
      case OPENING ->
          block.opening().orElseThrow().pieces().forEach(piece -> piece(piece, baseline));
      case CLOSING -> block.closing().forEach(piece -> piece(piece, baseline));
    }
  }

  private void paragraph(FlowItem.Text text, Placed placed, long baseline) {
    List<TextPiece> all = text.paragraph().lines(placed.looseness()).orElseThrow();
    boolean widow = placed.from() > 0 && placed.from() == all.size() - 1;
    Set<BreakPreference> broken = widow ? Set.of(BreakPreference.WIDOW) : Set.of();
    for (int i = placed.from(); i < placed.to(); i++) {
      TextPiece piece = all.get(i);
      long y = baseline + master.pitch().units() * (i - placed.from());
      text(piece, area.x().units() + piece.x(), y, true, broken);
      if (widow) {
        SourceSpan span = piece.text().span(piece.line());
        String words = piece.text().text(piece.line());
        findings.add(Code.PAGE_WIDOW, span, slot.label().text(), words);
      }
    }
  }

  private void piece(Piece piece, long baseline) {
    long x = area.x().units() + piece.x();
    switch (piece) {
      case TextPiece text -> text(text, x, baseline + piece.y(), false, Set.of());
      case LeaderPiece leader -> leader(leader, x, baseline + piece.y());
      case RulePiece rule ->
          items.add(
              new RuleItem(
                  rect(x, baseline + rule.y(), rule.width(), rule.height()),
                  rule.ink(),
                  PageItem.ARTIFACT));
      case ImagePiece image ->
          items.add(
              new ImageItem(
                  rect(x, baseline + image.y(), image.width(), image.height()),
                  image.image(),
                  firstLeaf + image.leaf()));
    }
  }

  private static Rect rect(long x, long y, long width, long height) {
    return new Rect(new Length(x), new Length(y), new Length(width), new Length(height));
  }

  private void text(
      TextPiece piece, long x, long baseline, boolean body, Set<BreakPreference> more) {
    int leaf = piece.leaf() == PageItem.ARTIFACT ? PageItem.ARTIFACT : firstLeaf + piece.leaf();
    items.addAll(LineSetter.set(piece.text(), piece.line(), x, baseline, leaf));
    items.addAll(EmphasisDots.set(piece.text(), piece.line(), x, baseline, leaf));
    Set<BreakPreference> broken = EnumSet.noneOf(BreakPreference.class);
    broken.addAll(piece.line().broken());
    broken.addAll(more);
    String words = piece.text().text(piece.line());
    SourceSpan span = piece.text().span(piece.line());
    LineFindings.add(piece, words, span, findings);
    lines.add(
        new SetLine(
            index,
            baseline,
            words,
            span,
            piece.line().kind(),
            body,
            piece.line().step(),
            piece.line().squeeze(),
            piece.line().stretch(),
            broken));
  }

  /** One item for all marks: each stands at the start of its cell. */
  private void leader(LeaderPiece leader, long x, long baseline) {
    List<TextItem> glyphs =
        LineSetter.set(leader.text(), leader.line(), x, baseline, PageItem.ARTIFACT);
    if (glyphs.isEmpty()) {
      return;
    }
    TextItem mark = glyphs.getFirst();
    int glyphsInMark = mark.advances().length;
    long[] advances = new long[glyphsInMark * leader.count()];
    for (int i = 0; i < leader.count(); i++) {
      System.arraycopy(mark.advances(), 0, advances, i * glyphsInMark, glyphsInMark);
      advances[(i + 1) * glyphsInMark - 1] += leader.pitch() - (mark.end() - mark.x());
    }
    items.add(
        new TextItem(
            x,
            baseline,
            mark.text().repeat(leader.count()),
            advances,
            mark.face(),
            mark.size(),
            mark.ink(),
            PageItem.ARTIFACT));
  }

  private void link(FlowItem.Block block, int row, Destination target) {
    int leaf =
        block.pieces().getFirst() instanceof TextPiece text
            ? firstLeaf + text.leaf()
            : PageItem.ARTIFACT;
    Length blank = new Length((master.pitch().units() - master.em().units()) / 2);
    Length top = master.top().plus(master.pitch().times(row)).minus(blank);
    Rect lines = new Rect(area.x(), top, area.width(), master.pitch().times(block.rows()));
    items.add(new LinkItem(lines, target, leaf));
  }
}
