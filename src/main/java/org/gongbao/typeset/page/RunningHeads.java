package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.style.Align;
import org.gongbao.style.Role;
import org.gongbao.style.RunningHeadKeys;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.LineSetter;

/**
 * The running heads of the body: above the type area at the outer edge, or in the middle when the
 * style is centred, with a rule below where the layout has one (R53). They never shrink.
 */
final class RunningHeads {
  /** From the foot of the words to the rule, in 1/1000 em. */
  private static final int ABOVE_RULE = 300;

  private final Setting setting;
  private final PageOrder order;
  private final RunningHeadWords words;
  private final DisplayLines display;
  private final Diagnostics diagnostics;
  private final Map<List<String>, Optional<TextPiece>> chosen = new HashMap<>();
  private final List<Optional<TextPiece>> heads = new ArrayList<>();

  private RunningHeads(Issue issue, Setting setting, PageOrder order, Diagnostics diagnostics) {
    this.setting = setting;
    this.order = order;
    this.words = new RunningHeadWords(issue, setting.layout());
    this.display = new DisplayLines(setting, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** Chooses the head of every page; one that does not fit is reported once. */
  static RunningHeads of(
      Issue issue, Setting setting, PageOrder order, int articles, Diagnostics diagnostics) {
    RunningHeads running = new RunningHeads(issue, setting, order, diagnostics);
    int[] flowOf = order.flowOfPages();
    for (int page = 0; page < flowOf.length; page++) {
      boolean body = flowOf[page] >= order.bodyAt() && flowOf[page] < order.bodyAt() + articles;
      running.heads.add(body ? running.head(page, flowOf[page]) : Optional.empty());
    }
    return running;
  }

  /** What is drawn above the type area of a page; nothing on most first pages of articles. */
  List<PageItem> set(int page) {
    List<PageItem> items = new ArrayList<>();
    heads.get(page).ifPresent(head -> set(head, page % 2 == 0, items));
    return items;
  }

  private Optional<TextPiece> head(int page, int chainAt) {
    Slot slot = order.slots().get(page);
    FlowPages pages = order.flows().get(chainAt).pages();
    int flow =
        pages.chain().flowOf(pages.pages().get(slot.pageOfFlow()).placed().getFirst().item());
    boolean opens =
        pages
            .begin(flow)
            .filter(begin -> begin.page() == slot.pageOfFlow() && begin.row() == 0)
            .isPresent();
    if (opens && !setting.layout().get(RunningHeadKeys.FIRST)) {
      return Optional.empty();
    }
    int article = chainAt + flow - order.bodyAt();
    List<String> candidates = words.candidates(article, page % 2 == 0);
    return chosen.computeIfAbsent(candidates, all -> fitting(all, words.span(article)));
  }

  private Optional<TextPiece> fitting(List<String> candidates, SourceSpan span) {
    for (String candidate : candidates) {
      List<Inline> content = List.of(new Inline.Text(candidate, SourceSpan.NONE));
      TextPiece piece =
          display.piece(content, Role.RUNNING_HEAD, setting.measure(), PageItem.ARTIFACT);
      if (piece.line().width() <= setting.measure()) {
        if (!candidate.equals(candidates.getFirst())) {
          diagnostics.add(Code.RUNNING_HEAD_LONG, span, candidates.getFirst(), candidate);
        }
        return Optional.of(piece);
      }
    }
    if (!candidates.isEmpty()) {
      diagnostics.add(Code.RUNNING_HEAD_LONG, span, candidates.getFirst(), "");
    }
    return Optional.empty();
  }

  private void set(TextPiece head, boolean odd, List<PageItem> items) {
    Rect area = setting.layout().page().typeArea(odd);
    Style style = setting.style(Role.RUNNING_HEAD);
    Length size = style.get(StyleKeys.SIZE);
    Length rule = setting.layout().get(RunningHeadKeys.RULE);
    Length foot = area.y().minus(setting.layout().get(RunningHeadKeys.GAP));
    if (rule.units() > 0) {
      Rect line = new Rect(area.x(), foot.minus(rule), area.width(), rule);
      items.add(new RuleItem(line, style.get(StyleKeys.INK), PageItem.ARTIFACT));
      foot = foot.minus(rule).minus(size.thousandths(ABOVE_RULE));
    }
    long baseline = foot.minus(size.thousandths(120)).units();
    long free = area.width().units() - head.line().width();
    long x =
        area.x().units() + (style.get(StyleKeys.ALIGN) == Align.CENTRE ? free / 2 : odd ? free : 0);
    items.addAll(LineSetter.set(head.text(), head.line(), x, baseline, PageItem.ARTIFACT));
  }
}
