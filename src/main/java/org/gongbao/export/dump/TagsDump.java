package org.gongbao.export.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/** The logical tree with sources and text, then bookmarks, then page labels. */
final class TagsDump {
  private final DumpText text;
  private final Map<Integer, StringBuilder> drawn = new HashMap<>();

  private TagsDump(PagedDocument document, DumpText text) {
    this.text = text;
    for (Page page : document.pages()) {
      for (TextItem t : page.texts()) {
        if (t.leaf() != PageItem.ARTIFACT) {
          drawn.computeIfAbsent(t.leaf(), leaf -> new StringBuilder()).append(t.text());
        }
      }
    }
  }

  static void of(PagedDocument document, DumpText text) {
    TagsDump dump = new TagsDump(document, text);
    text.line(0).word("tree");
    dump.node(1, document.structure());
    text.line(0).word("outline");
    dump.outline(1, document.outline());
    text.line(0).word("labels");
    dump.labels(document.pages());
  }

  private void node(int level, StructNode node) {
    text.line(level);
    switch (node) {
      case StructGroup group -> {
        text.word(group.role().name());
        attributes(group.attributes());
        group.kids().forEach(kid -> node(level + 1, kid));
      }
      case StructLeaf leaf -> {
        text.word("#" + leaf.id()).word(place(leaf.span()));
        text.quoted(drawn.getOrDefault(leaf.id(), new StringBuilder()).toString());
      }
    }
  }

  private void attributes(StructAttributes attributes) {
    attributes.alt().ifPresent(alt -> text.word("alt").quoted(alt));
    attributes.scope().ifPresent(scope -> text.word("scope").word(scope.name()));
    if (!attributes.id().isEmpty()) {
      text.word("id").word(attributes.id());
    }
    if (!attributes.headers().isEmpty()) {
      text.word("headers").word(String.join(",", attributes.headers()));
    }
    if (attributes.columns() > 1 || attributes.rows() > 1) {
      text.word("spans").number(attributes.columns()).number(attributes.rows());
    }
  }

  private static String place(SourceSpan span) {
    return span.file() + ":" + span.line() + ":" + span.column() + "+" + span.length();
  }

  private void outline(int level, List<OutlineEntry> entries) {
    for (OutlineEntry entry : entries) {
      text.line(level).quoted(entry.title());
      text.word("to").number(entry.target().page() + 1).points(entry.target().y());
      outline(level + 1, entry.kids());
    }
  }

  /** One line for each run of pages that number on. */
  private void labels(List<Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      if (i == 0 || !pages.get(i).label().continues(pages.get(i - 1).label())) {
        text.line(1).word("from").number(i + 1).quoted(pages.get(i).label().text());
      }
    }
  }
}
