package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Index;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.MapNode;

/**
 * An index: a list of {@code {number, title, issue, page}}, or {@code {title, entries}} with a
 * head.
 */
final class IndexDecoder {
  private final InlineDecoder inlines;
  private final Diagnostics diagnostics;

  IndexDecoder(InlineDecoder inlines, Diagnostics diagnostics) {
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** Nothing after a finding. */
  Optional<Block> index(Node value) {
    List<Inline> title = List.of();
    List<Node> items;
    if (value instanceof MapNode map) {
      MapReader reader = new MapReader(map, diagnostics);
      title = content(reader.optional("title"));
      items =
          reader
              .required("entries")
              .map(entries -> MapReader.items(entries, diagnostics))
              .orElse(List.of());
      reader.finish();
    } else {
      items = MapReader.items(value, diagnostics);
    }
    List<Index.Entry> entries = new ArrayList<>();
    for (Node item : items) {
      MapReader.of(item, diagnostics).flatMap(this::entry).ifPresent(entries::add);
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Index(title, entries, value.span()));
  }

  private Optional<Index.Entry> entry(MapReader map) {
    List<Inline> number = content(map.optional("number"));
    List<Inline> title = content(map.required("title"));
    List<Inline> issue = content(map.optional("issue"));
    List<Inline> page = content(map.optional("page"));
    map.finish();
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Index.Entry(number, title, issue, page, map.span()));
  }

  private List<Inline> content(Optional<Node> value) {
    return value.map(inlines::content).orElse(List.of());
  }
}
