package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;

/** The bookmarks of an issue: cover, contents, sections, articles with their headings. */
final class IssueOutline {
  private static final String COVER = "封面";

  private final PageOrder order;
  private final OutlineBuilder builder;

  private IssueOutline(PageOrder order, OutlineBuilder builder) {
    this.order = order;
    this.builder = builder;
  }

  static List<OutlineEntry> of(Issue issue, PageOrder order, Layout layout) {
    IssueOutline outline = new IssueOutline(order, new OutlineBuilder(layout.page()));
    List<OutlineEntry> entries = new ArrayList<>();
    if (!layout.cover().isEmpty()) {
      entries.add(new OutlineEntry(COVER, new Destination(0, 0), List.of()));
    }
    int flow = order.contentsAt();
    entries.addAll(outline.pieces(0, flow));
    if (order.bodyAt() > flow) {
      Destination target = outline.builder.destination(order.begin(flow).page(), 0);
      entries.add(new OutlineEntry(layout.get(LayoutKeys.CONTENTS_TITLE), target, List.of()));
    }
    flow = order.bodyAt();
    for (Issue.Section section : issue.sections()) {
      List<OutlineEntry> articles = outline.pieces(flow, flow + section.articles().size());
      flow += section.articles().size();
      if (section.title().isPresent() && !articles.isEmpty()) {
        String title = Inline.text(section.title().get());
        entries.add(new OutlineEntry(title, articles.getFirst().target(), articles));
      } else {
        entries.addAll(articles);
      }
    }
    entries.addAll(outline.pieces(flow, order.flows().size()));
    return entries;
  }

  private List<OutlineEntry> pieces(int from, int to) {
    List<OutlineEntry> entries = new ArrayList<>();
    for (int flow = from; flow < to; flow++) {
      entries.addAll(builder.entries(order.flows().get(flow)));
    }
    return entries;
  }
}
