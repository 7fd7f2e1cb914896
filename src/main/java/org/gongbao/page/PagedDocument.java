package org.gongbao.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.diag.SourceSpan;

/** The finished document: every glyph placed, the logical tree, the way to the source. */
public record PagedDocument(
    DocumentInfo info,
    List<Page> pages,
    StructNode.StructGroup structure,
    List<OutlineEntry> outline) {
  public PagedDocument {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }

  /** The same document with other pages, as many and in the same order. */
  public PagedDocument with(List<Page> others) {
    return new PagedDocument(info, others, structure, outline);
  }

  /** Where the content of each leaf was written, by {@link StructNode.StructLeaf#id}. */
  public Map<Integer, SourceSpan> spans() {
    Map<Integer, SourceSpan> spans = new HashMap<>();
    collect(structure, spans);
    return spans;
  }

  private static void collect(StructNode node, Map<Integer, SourceSpan> spans) {
    switch (node) {
      case StructNode.StructGroup group -> group.kids().forEach(kid -> collect(kid, spans));
      case StructNode.StructLeaf leaf -> spans.put(leaf.id(), leaf.span());
    }
  }
}
