package org.gongbao.input.yaml;

import org.gongbao.model.Index;

/** Writes an index so that {@link IndexDecoder} reads the same. */
final class IndexWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  IndexWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** An item of a body. */
  void write(int indent, Index index) {
    out.line(indent, "- index:");
    if (index.title().isEmpty()) {
      index.entries().forEach(entry -> entry(indent + 4, entry));
    } else {
      inlines.content(indent + 4, "title", index.title());
      out.line(indent + 4, "entries:");
      index.entries().forEach(entry -> entry(indent + 6, entry));
    }
  }

  private void entry(int indent, Index.Entry entry) {
    out.line(indent, "-");
    inlines.content(indent + 2, "number", entry.number());
    inlines.content(indent + 2, "title", entry.title());
    inlines.content(indent + 2, "issue", entry.issue());
    inlines.content(indent + 2, "page", entry.page());
  }
}
