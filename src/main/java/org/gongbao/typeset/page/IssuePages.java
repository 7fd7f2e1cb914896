package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Issue;
import org.gongbao.page.ArticlePlaces;
import org.gongbao.page.Destination;
import org.gongbao.page.LineReport;
import org.gongbao.page.Page;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.page.CoverSetter.Cover;
import org.gongbao.typeset.page.PageSetter.SetPage;

/**
 * The pages of a whole issue: puts the flows in order, makes the contents from where they begin,
 * and sets page by page.
 */
public final class IssuePages {
  /** Rounds in which contents that count must settle (R52). */
  private static final int ROUNDS = 5;

  private final Issue issue;
  private final Setting setting;
  private final PageMaster master;
  private final PageOrder order;
  private final Cover cover;
  private final int[] firstLeaf;

  private IssuePages(Issue issue, Setting setting, PageOrder order, Cover cover) {
    this.issue = issue;
    this.setting = setting;
    this.master = setting.layout().page();
    this.order = order;
    this.cover = cover;
    this.firstLeaf = IssueTree.firstLeaves(order, cover);
  }

  /** The document, the report of its lines, and where its articles stand. */
  public record Result(PagedDocument document, LineReport report, ArticlePlaces places) {}

  /**
   * Sets an issue.
   *
   * @param tick run before each page; may throw to stop the work
   */
  public static Result set(
      Issue issue, Setting setting, IssueChains chains, Diagnostics diagnostics, Runnable tick) {
    Numbered numbered = numbered(issue, setting, chains, diagnostics);
    PageOrder order = PageOrder.of(setting.layout(), chains, numbered.contents(), numbered.body());
    checkParity(issue, order, numbered.body(), diagnostics);
    declareBlanks(issue, order, diagnostics);
    Cover cover = CoverSetter.set(issue, setting, diagnostics);
    return new IssuePages(issue, setting, order, cover).result(diagnostics, tick);
  }

  /** Right-hand pages have odd numbers, whatever number the issue begins with (R44, R51). */
  private static void checkParity(
      Issue issue, PageOrder order, BodyOrder body, Diagnostics diagnostics) {
    OptionalInt start = issue.matter().startPage();
    if (start.isEmpty() || body.slots().isEmpty()) {
      return;
    }
    boolean right = order.begin(order.bodyAt()).page() % 2 == 0;
    if (right != (body.firstNumber() % 2 == 1)) {
      diagnostics.add(Code.START_PAGE_SIDE, issue.span(), body.firstNumber());
    }
  }

  /** Blank pages are no mistake of the print office: the report names them (R72). */
  private static void declareBlanks(Issue issue, PageOrder order, Diagnostics diagnostics) {
    List<Slot> blanks = order.blanksAtEnd();
    if (!blanks.isEmpty()) {
      String labels =
          blanks.stream().map(slot -> slot.label().text()).collect(Collectors.joining(", "));
      diagnostics.add(Code.BLANK_PAGES, issue.span(), blanks.size(), labels, order.slots().size());
    }
  }

  /** The body with its numbers and the contents that print them. */
  private record Numbered(BodyOrder body, Optional<FlowPages> contents) {}

  /**
   * Contents that count among the body's pages move its numbers, and those may change the contents:
   * they are set until nothing moves (R52).
   */
  private static Numbered numbered(
      Issue issue, Setting setting, IssueChains chains, Diagnostics diagnostics) {
    boolean counted = setting.layout().get(LayoutKeys.CONTENTS_COUNTED);
    int start = issue.matter().startPage().orElse(1);
    int before = 0;
    for (int round = 1; true; round++) {
      BodyOrder body = BodyOrder.of(chains.body(), start + before);
      Diagnostics findings = new Diagnostics();
      Optional<FlowPages> contents =
          ContentsSetter.flow(issue, body.references(), setting, findings)
              .map(flow -> FlowPages.of(List.of(flow), false, setting.layout().page()));
      int needed = counted ? pagesBefore(setting.layout(), chains, contents) : 0;
      if (needed == before || round == ROUNDS) {
        diagnostics.addAll(findings);
        if (needed != before) {
          diagnostics.add(Code.CONTENTS_UNSETTLED, issue.span(), ROUNDS);
        }
        return new Numbered(body, contents);
      }
      before = needed;
    }
  }

  /** Pages that count before the body: the contents and a blank page behind them. */
  private static int pagesBefore(Layout layout, IssueChains chains, Optional<FlowPages> contents) {
    if (contents.isEmpty()) {
      return 0;
    }
    int uncounted = layout.cover().isEmpty() ? 0 : 1;
    uncounted += chains.insideFront().isPresent() ? 1 : 0;
    uncounted += chains.front().stream().mapToInt(piece -> piece.pages().size()).sum();
    int pages = contents.get().pages().size();
    boolean blank = PageOrder.right(layout, chains.body()) && (uncounted + pages) % 2 == 1;
    return pages + (blank ? 1 : 0);
  }

  private Result result(Diagnostics diagnostics, Runnable tick) {
    List<SetPage> set = setPages(diagnostics, tick);
    List<Page> pages = new ArrayList<>();
    List<SetLine> lines = new ArrayList<>();
    for (SetPage page : set) {
      pages.add(page.page());
      lines.addAll(page.lines());
      diagnostics.addAll(page.findings());
    }
    PagedDocument document =
        new PagedDocument(
            DocumentInfoBuilder.of(issue, pages),
            pages,
            IssueTree.of(issue, order, cover, firstLeaf),
            IssueOutline.of(issue, order, setting.layout()));
    ArticlePlaces places =
        new ArticleTracker(order, articles()).places(set, new OutlineBuilder(master));
    return new Result(document, new LineReport(lines), places);
  }

  /** Pages do not touch each other once their order is known, so they are set side by side. */
  private List<SetPage> setPages(Diagnostics diagnostics, Runnable tick) {
    int[] flowOf = order.flowOfPages();
    FolioSetter folios = new FolioSetter(setting);
    RunningHeads heads = RunningHeads.of(issue, setting, order, articles(), diagnostics);
    OptionalInt foot = order.foot();
    int footLeaf = foot.isPresent() ? firstLeaf[foot.getAsInt()] : 0;
    return IntStream.range(0, order.slots().size())
        .parallel()
        .mapToObj(
            page -> {
              tick.run();
              return new PageSetter(
                      setting, page, order.slots().get(page), leaves(flowOf[page]), footLeaf)
                  .set(cover, folios, heads, this::articleBegin);
            })
        .toList();
  }

  /** How many the body has. */
  private int articles() {
    return issue.sections().stream().mapToInt(section -> section.articles().size()).sum();
  }

  /** What leaf 0 is in the document for each flow of the chain that begins with this one. */
  private int[] leaves(int flow) {
    if (flow == PageOrder.NO_FLOW) {
      return new int[0];
    }
    int flows = order.flows().get(flow).pages().chain().flows().size();
    return Arrays.copyOfRange(firstLeaf, flow, flow + flows);
  }

  /** Where an article of the body begins; articles count from 0. */
  private Destination articleBegin(int article) {
    FlowPages.Begin begin = order.begin(order.bodyAt() + article);
    return new OutlineBuilder(master).destination(begin.page(), begin.row());
  }
}
