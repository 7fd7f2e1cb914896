package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
   * @param pieces its articles in order: front, sections, back
   * @param tick run before each page; may throw to stop the work
   */
  public static Result set(
      Issue issue,
      Setting setting,
      List<FlowPages> pieces,
      Diagnostics diagnostics,
      Runnable tick) {
    int bodyFrom = issue.front().size();
    int bodyTo = pieces.size() - issue.back().size();
    BodyOrder body = BodyOrder.of(pieces.subList(bodyFrom, bodyTo), setting.layout());
    Optional<FlowPages> contents =
        ContentsSetter.flow(issue, body.references(), setting, diagnostics)
            .map(flow -> FlowPages.of(flow, setting.layout().page()));
    PageOrder order =
        PageOrder.of(
            setting.layout(),
            pieces.subList(0, bodyFrom),
            contents,
            body,
            pieces.subList(bodyTo, pieces.size()));
    Cover cover = CoverSetter.set(issue, setting, diagnostics);
    return new IssuePages(issue, setting, order, cover).result(diagnostics, tick);
  }

  private Result result(Diagnostics diagnostics, Runnable tick) {
    List<SetPage> set = setPages(tick);
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
  private List<SetPage> setPages(Runnable tick) {
    int[] flowOf = order.flowOfPages();
    FolioSetter folios = new FolioSetter(setting);
    return IntStream.range(0, order.slots().size())
        .parallel()
        .mapToObj(
            page -> {
              tick.run();
              int leaf = flowOf[page] == PageOrder.NO_FLOW ? 0 : firstLeaf[flowOf[page]];
              return new PageSetter(master, page, order.slots().get(page), leaf)
                  .set(cover, folios, this::articleBegin);
            })
        .toList();
  }

  /** Where an article of the body begins; articles count from 0. */
  private Destination articleBegin(int article) {
    int page = order.firstPage(order.bodyAt() + article);
    return new OutlineBuilder(master).destination(page, 0);
  }
}
