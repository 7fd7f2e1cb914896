package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** Makes the contents: title, section heads, and one entry for each article of the body (R52). */
final class ContentsSetter {
  private final Setting setting;
  private final DisplayLines display;
  private final ContentsEntry entry;
  private final Leaves leaves = new Leaves();
  private final List<FlowItem> items = new ArrayList<>();

  private ContentsSetter(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.display = new DisplayLines(setting, diagnostics);
    this.entry = new ContentsEntry(setting, diagnostics);
  }

  /** The contents of an issue, or nothing when the layout wants none or it would be empty. */
  static Optional<Flow> flow(
      Issue issue, References references, Setting setting, Diagnostics diagnostics) {
    if (references.articles().isEmpty() || !setting.layout().get(LayoutKeys.CONTENTS_SHOW)) {
      return Optional.empty();
    }
    ContentsSetter contents = new ContentsSetter(setting, diagnostics);
    contents.title();
    int article = 0;
    for (Issue.Section section : issue.sections()) {
      section.title().ifPresent(contents::sectionHead);
      List<StructNode> entries = new ArrayList<>();
      for (Article listed : section.articles()) {
        entries.add(contents.entry(listed, references, article));
        article++;
      }
      contents.leaves.add(new StructGroup(StructNode.Role.TOC, entries));
    }
    return Optional.of(
        new Flow(
            contents.items, contents.leaves.under(StructNode.Role.SECT), contents.leaves.count()));
  }

  private void title() {
    List<Inline> content =
        List.of(new Inline.Text(setting.layout().get(LayoutKeys.CONTENTS_TITLE), SourceSpan.NONE));
    head(content, Role.CONTENTS_TITLE, StructNode.Role.TITLE);
  }

  private void sectionHead(List<Inline> content) {
    head(content, Role.CONTENTS_SECTION, StructNode.Role.P);
  }

  private void head(List<Inline> content, Role role, StructNode.Role tag) {
    Style style = setting.style(role);
    int leaf = leaves.add(tag, ContentLines.span(content));
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> lines =
        display.aligned(List.of(content), role, setting.measure(), setting.measure(), leaf);
    items.add(
        FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER))
            .keepingNext(Math.max(1, style.get(StyleKeys.KEEP))));
  }

  private StructNode entry(Article article, References references, int index) {
    List<Inline> title =
        article.listing().title().isEmpty()
            ? ContentLines.joined(article.head().title())
            : ContentLines.joined(List.of(article.listing().title()));
    StructLeaf words = leaves.leaf(ContentLines.span(title));
    StructLeaf number = leaves.leaf(SourceSpan.NONE);
    String label = references.articles().get(index).text();
    items.add(entry.block(title, label, words.id(), number.id()).linked(index));
    StructGroup link = new StructGroup(StructNode.Role.LINK, List.of(words, number));
    StructGroup reference = new StructGroup(StructNode.Role.REFERENCE, List.of(link));
    return new StructGroup(StructNode.Role.TOCI, List.of(reference));
  }
}
