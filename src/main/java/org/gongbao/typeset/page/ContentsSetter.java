package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Article;
import org.gongbao.model.Article.Listing.Kind;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.PageLabel;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Layout.ImprintPlace;
import org.gongbao.style.Layout.MastheadPlace;
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
import org.gongbao.typeset.matter.ImprintSetting;
import org.gongbao.typeset.matter.MastheadSetting;
import org.gongbao.typeset.matter.MatterPlaces;

/** Makes the contents: title, section heads, and one entry for each article of the body (R52). */
final class ContentsSetter {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final References references;
  private final DisplayLines display;
  private final Leaves leaves = new Leaves();
  private final ContentsEntry entry;
  private final List<FlowItem> items = new ArrayList<>();

  private ContentsSetter(References references, Setting setting, Diagnostics diagnostics) {
    this.references = references;
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.display = new DisplayLines(setting, diagnostics);
    this.entry = new ContentsEntry(setting, leaves, diagnostics);
  }

  /** The contents of an issue, or nothing when the layout wants none or it would be empty. */
  static Optional<Flow> flow(
      Issue issue, References references, Setting setting, Diagnostics diagnostics) {
    if (!MatterPlaces.hasContents(issue, setting.layout())) {
      return Optional.empty();
    }
    ContentsSetter setter = new ContentsSetter(references, setting, diagnostics);
    if (setting.layout().get(LayoutKeys.MASTHEAD_PLACE) == MastheadPlace.CONTENTS) {
      MastheadSetting.block(issue, setting, setter.leaves, diagnostics)
          .ifPresent(head -> setter.items.add(head.keepingNext(1)));
    }
    setter.title();
    int article = 0;
    List<StructNode> entries = new ArrayList<>();
    for (Issue.Section section : issue.sections()) {
      entries.addAll(setter.section(section, article));
      article += section.articles().size();
    }
    if (!entries.isEmpty()) {
      setter.leaves.add(new StructGroup(StructNode.Role.TOC, entries));
    }
    setter.imprint(issue.matter().imprint());
    return Optional.of(
        Flow.of(setter.items, setter.leaves.under(StructNode.Role.SECT), setter.leaves.count()));
  }

  private void imprint(Optional<Imprint> imprint) {
    if (setting.layout().get(LayoutKeys.IMPRINT_PLACE) == ImprintPlace.CONTENTS) {
      imprint.ifPresent(
          lines -> items.add(new ImprintSetting(setting, diagnostics, leaves).block(lines)));
    }
  }

  private void title() {
    head(
        List.of(new Inline.Text(setting.layout().get(LayoutKeys.CONTENTS_TITLE), SourceSpan.NONE)),
        Role.CONTENTS_TITLE,
        leaves.title(SourceSpan.NONE));
  }

  /** The head of a section and its entries; {@code first} is the number of its first article. */
  private List<StructNode> section(Issue.Section section, int first) {
    OptionalInt begin = begin(first, section.articles().size());
    Optional<StructNode> head = section.title().map(title -> sectionHead(title, begin));
    List<StructNode> entries = new ArrayList<>();
    if (!section.digest().isEmpty()) {
      if (begin.isEmpty()) {
        diagnostics.add(
            Code.CONTENTS_NO_PAGE,
            ContentLines.span(section.digest()),
            Inline.text(section.digest()));
      }
      entries.add(entry(ContentsLine.of(section.digest(), page(begin), begin)));
    } else {
      for (int i = 0; i < section.articles().size(); i++) {
        Article article = section.articles().get(i);
        if (article.listing().kind() != Kind.NONE) {
          boolean numbered = article.listing().kind() == Kind.PAGE;
          OptionalInt link = begin(first + i, 1);
          Optional<String> page = numbered ? page(link) : Optional.empty();
          entries.add(entry(ContentsLine.of(article, setting.layout(), page, link)));
        }
      }
    }
    return head.map(words -> List.of(group(words, entries))).orElse(entries);
  }

  /** Entries below the head of their section; a head without any is an entry itself. */
  private static StructNode group(StructNode head, List<StructNode> entries) {
    if (entries.isEmpty()) {
      return new StructGroup(StructNode.Role.TOCI, List.of(head));
    }
    List<StructNode> kids = new ArrayList<>();
    kids.add(new StructGroup(StructNode.Role.CAPTION, List.of(head)));
    kids.addAll(entries);
    return new StructGroup(StructNode.Role.TOC, kids);
  }

  /** The first of some articles that stands on pages. */
  private OptionalInt begin(int first, int count) {
    return IntStream.range(first, first + count)
        .filter(article -> references.articles().get(article).isPresent())
        .findFirst();
  }

  private Optional<String> page(OptionalInt article) {
    return article.isEmpty()
        ? Optional.empty()
        : references.articles().get(article.getAsInt()).map(PageLabel::text);
  }

  private StructNode sectionHead(List<Inline> content, OptionalInt begin) {
    if (!setting.layout().get(LayoutKeys.CONTENTS_SECTION_PAGE) || begin.isEmpty()) {
      StructLeaf leaf = leaves.leaf(ContentLines.span(content));
      head(content, Role.CONTENTS_SECTION, leaf.id());
      return new StructGroup(StructNode.Role.P, List.of(leaf));
    }
    ContentsEntry.Entry set =
        entry.set(ContentsLine.of(content, page(begin), begin), Role.CONTENTS_SECTION);
    items.add(keptWithNext(set.block(), Role.CONTENTS_SECTION));
    return reference(set);
  }

  private static StructGroup reference(ContentsEntry.Entry entry) {
    StructGroup link = new StructGroup(StructNode.Role.LINK, List.copyOf(entry.leaves()));
    return new StructGroup(StructNode.Role.REFERENCE, List.of(link));
  }

  private void head(List<Inline> content, Role role, int leaf) {
    Style style = setting.style(role);
    GridRows grid = GridRows.of(style, setting.layout().page());
    List<TextPiece> lines =
        display.aligned(List.of(content), role, setting.measure(), setting.measure(), leaf);
    FlowItem.Block block =
        FlowItem.Block.of(grid.rows(lines.size()), List.copyOf(grid.stacked(lines)))
            .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
    items.add(keptWithNext(block, role));
  }

  private FlowItem.Block keptWithNext(FlowItem.Block block, Role role) {
    return block.keepingNext(Math.max(1, setting.style(role).get(StyleKeys.KEEP)));
  }

  private StructNode entry(ContentsLine line) {
    ContentsEntry.Entry set = entry.set(line, Role.CONTENTS_ENTRY);
    items.add(set.block());
    StructGroup words =
        line.article().isEmpty()
            ? new StructGroup(StructNode.Role.P, List.copyOf(set.leaves()))
            : reference(set);
    return new StructGroup(StructNode.Role.TOCI, List.of(words));
  }
}
