package org.gongbao.page;

import java.util.List;

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
}
