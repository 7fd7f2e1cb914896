package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Issue;
import org.gongbao.page.Destination;
import org.gongbao.page.LineReport;
import org.gongbao.page.Page;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.page.CoverSetter.Cover;
import org.gongbao.typeset.page.PageSetter.SetPage;

/**
 * The pages of a whole issue: puts the flows in order, makes the contents from where they begin,
 * and sets page by page.
 */
public final class IssuePages {
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

  /** The document and the report of its lines. */
  public record Result(PagedDocument document, LineReport report) {}

  /**
   * Sets an issue.
   *
   * @param tick run before each page; may throw to stop the work
   */
  public static Result set(
      Issue issue, Setting setting, IssueChains chains, Diagnostics diagnostics, Runnable tick) {
    BodyOrder body = BodyOrder.of(chains.body(), issue.matter().startPage().orElse(1));
    Optional<FlowPages> contents =
        ContentsSetter.flow(issue, body.references(), setting, diagnostics)
            .map(flow -> FlowPages.of(List.of(flow), false, setting.layout().page()));
    PageOrder order = PageOrder.of(setting.layout(), chains.front(), contents, body, chains.back());
    checkParity(issue, order, body, diagnostics);
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
    if (right != (start.getAsInt() % 2 == 1)) {
      diagnostics.add(Code.START_PAGE_SIDE, issue.span(), start.getAsInt());
    }
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
    return new Result(document, new LineReport(lines));
  }

  /** Pages do not touch each other once their order is known, so they are set side by side. */
  private List<SetPage> setPages(Diagnostics diagnostics, Runnable tick) {
    int[] flowOf = order.flowOfPages();
    FolioSetter folios = new FolioSetter(setting);
    int articles = issue.sections().stream().mapToInt(section -> section.articles().size()).sum();
    RunningHeads heads = RunningHeads.of(issue, setting, order, articles, diagnostics);
    return IntStream.range(0, order.slots().size())
        .parallel()
        .mapToObj(
            page -> {
              tick.run();
              return new PageSetter(setting, page, order.slots().get(page), leaves(flowOf[page]))
                  .set(cover, folios, heads, this::articleBegin);
            })
        .toList();
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
