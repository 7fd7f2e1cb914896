package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.Destination;
import org.gongbao.page.LineReport;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.page.CoverSetter.Cover;
import org.gongbao.typeset.page.PageSetter.SetPage;

/**
 * The pages of a whole issue: puts the flows in order, makes the contents from where they begin,
 * and sets page by page.
 */
public final class IssuePages {
  private static final String COVER = "封面";

  private final Issue issue;
  private final Setting setting;
  private final PageMaster master;
  private final Diagnostics diagnostics;
  private final int frontPieces;
  private final Optional<FlowPages> contents;
  private final PageOrder order;
  private final Cover cover;
  private final int[] firstLeaf;

  private IssuePages(
      Issue issue, Setting setting, List<FlowPages> pieces, Diagnostics diagnostics) {
    this.issue = issue;
    this.setting = setting;
    this.master = setting.layout().page();
    this.diagnostics = diagnostics;
    this.frontPieces = issue.front().size();
    int backAt = pieces.size() - issue.back().size();
    BodyOrder body = BodyOrder.of(pieces.subList(frontPieces, backAt), setting.layout());
    this.contents =
        ContentsSetter.flow(issue, body.references(), setting, diagnostics)
            .map(flow -> FlowPages.of(flow, master));
    this.order =
        PageOrder.of(
            setting.layout(),
            pieces.subList(0, frontPieces),
            contents,
            body,
            pieces.subList(backAt, pieces.size()));
    this.cover = CoverSetter.set(issue, setting, diagnostics);
    this.firstLeaf = firstLeaves();
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
    return new IssuePages(issue, setting, pieces, diagnostics).result(tick);
  }

  private Result result(Runnable tick) {
    int[] flowOf = flowOfPage();
    FolioSetter folios = new FolioSetter(setting);
    List<SetPage> pages =
        IntStream.range(0, order.slots().size())
            .parallel()
            .mapToObj(
                page -> {
                  tick.run();
                  Slot slot = order.slots().get(page);
                  int leaf = flowOf[page] < 0 ? 0 : firstLeaf[flowOf[page]];
                  return new PageSetter(master, page, slot, leaf)
                      .set(cover, folios, this::articleBegin);
                })
            .toList();
    List<SetLine> lines = new ArrayList<>();
    for (SetPage page : pages) {
      lines.addAll(page.lines());
      diagnostics.addAll(page.findings());
    }
    PagedDocument document =
        new PagedDocument(
            DocumentInfoBuilder.of(issue, pages.stream().map(SetPage::page).toList()),
            pages.stream().map(SetPage::page).toList(),
            structure(),
            outline());
    return new Result(document, new LineReport(lines));
  }

  /** Where an article of the body begins; articles count from 0. */
  private Destination articleBegin(int article) {
    int flow = bodyAt() + article;
    return new OutlineBuilder(master).destination(order.firstPage(flow), 0);
  }

  /** Index of the first body flow. */
  private int bodyAt() {
    return frontPieces + (contents.isPresent() ? 1 : 0);
  }

  private int[] firstLeaves() {
    int[] first = new int[order.flows().size()];
    int leaf = cover.leaves();
    for (int flow = 0; flow < first.length; flow++) {
      first[flow] = leaf;
      leaf += order.flows().get(flow).flow().leaves();
    }
    return first;
  }

  /** The flow each page belongs to; -1 for covers and blank pages. */
  private int[] flowOfPage() {
    int[] flowOf = new int[order.slots().size()];
    Arrays.fill(flowOf, -1);
    for (int flow = 0; flow < order.flows().size(); flow++) {
      int pages = order.flows().get(flow).pages().size();
      Arrays.fill(flowOf, order.firstPage(flow), order.firstPage(flow) + pages, flow);
    }
    return flowOf;
  }

  private StructGroup structure() {
    List<StructNode> kids = new ArrayList<>();
    if (cover.leaves() > 0) {
      kids.add(cover.structure());
    }
    int flow = 0;
    while (flow < bodyAt()) {
      kids.add(tree(flow++));
    }
    for (Issue.Section section : issue.sections()) {
      List<StructNode> articles = new ArrayList<>();
      for (int i = 0; i < section.articles().size(); i++) {
        articles.add(tree(flow++));
      }
      if (section.title().isPresent()) {
        kids.add(new StructGroup(StructNode.Role.SECT, articles));
      } else {
        kids.addAll(articles);
      }
    }
    while (flow < order.flows().size()) {
      kids.add(tree(flow++));
    }
    return new StructGroup(StructNode.Role.DOCUMENT, kids);
  }

  private StructNode tree(int flow) {
    Flow piece = order.flows().get(flow).flow();
    return StructBuilder.shifted(piece.structure(), firstLeaf[flow]);
  }

  private List<OutlineEntry> outline() {
    List<OutlineEntry> entries = new ArrayList<>();
    if (!setting.layout().cover().isEmpty()) {
      entries.add(new OutlineEntry(COVER, new Destination(0, 0), List.of()));
    }
    OutlineBuilder builder = new OutlineBuilder(master);
    int flow = 0;
    while (flow < frontPieces) {
      entries.addAll(bookmarks(builder, flow++));
    }
    if (contents.isPresent()) {
      String title = setting.layout().contents().title();
      Destination target = builder.destination(order.firstPage(flow++), 0);
      entries.add(new OutlineEntry(title, target, List.of()));
    }
    for (Issue.Section section : issue.sections()) {
      List<OutlineEntry> articles = new ArrayList<>();
      for (int i = 0; i < section.articles().size(); i++) {
        articles.addAll(bookmarks(builder, flow++));
      }
      if (section.title().isPresent() && !articles.isEmpty()) {
        String title = Inline.text(section.title().get());
        entries.add(new OutlineEntry(title, articles.getFirst().target(), articles));
      } else {
        entries.addAll(articles);
      }
    }
    while (flow < order.flows().size()) {
      entries.addAll(bookmarks(builder, flow++));
    }
    return entries;
  }

  private List<OutlineEntry> bookmarks(OutlineBuilder builder, int flow) {
    return builder.entries(order.flows().get(flow), order.firstPage(flow));
  }
}
