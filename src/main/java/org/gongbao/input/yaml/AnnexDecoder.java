package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Annex;
import org.gongbao.model.AnnexNote;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;

/** What is annexed, and where annexes begin (E84, E85, R43). */
final class AnnexDecoder {
  static final String LABEL = "附件：";
  private static final String ANNEX = "annex";
  private static final String BODY = "body";

  /** Marks that the title of an annex does not end with. */
  private static final Pattern END_MARK = Pattern.compile(".*([。．.；;，,、])", Pattern.DOTALL);

  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;

  AnnexDecoder(Diagnostics diagnostics, InlineDecoder inlines) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
  }

  /** The items of a body, that of an annex brought behind its head. */
  static List<Node> flat(List<Node> items) {
    List<Node> flat = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof MapNode map
          && map.entries().size() == 1
          && map.entries().getFirst().key().value().equals(ANNEX)
          && map.entries().getFirst().value() instanceof MapNode annex) {
        List<Entry> head =
            annex.entries().stream().filter(e -> !e.key().value().equals(BODY)).toList();
        Node own = new MapNode(annex.span(), head);
        flat.add(new MapNode(map.span(), List.of(new Entry(map.entries().getFirst().key(), own))));
        annex.entries().stream()
            .filter(e -> e.key().value().equals(BODY))
            .forEach(e -> flat.addAll(flat(items(e.value()))));
      } else {
        flat.add(item);
      }
    }
    return flat;
  }

  private static List<Node> items(Node body) {
    return body instanceof ListNode list ? list.items() : List.of(body);
  }

  /** {@code {label: 附件1, title: …}}. */
  Optional<Block> annex(Node value) {
    Optional<MapReader> map = MapReader.of(value, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> label = map.get().optional("label").map(inlines::content).orElse(List.of());
    List<List<Inline>> title = map.get().optional("title").map(inlines::lines).orElse(List.of());
    map.get().finish();
    if (label.isEmpty() && title.isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, value.span(), "label");
      return Optional.empty();
    }
    return Optional.of(new Annex(label, title, value.span()));
  }

  /** One title, a list of titles, or {@code {label: 附：, titles: …}}. */
  Optional<Block> note(Node value) {
    List<Inline> label = List.of(new Inline.Text(LABEL, value.span()));
    Optional<Node> titles = Optional.of(value);
    if (value instanceof MapNode map) {
      MapReader reader = new MapReader(map, diagnostics);
      label = reader.optional("label").map(inlines::content).orElse(label);
      titles = reader.required("titles");
      reader.finish();
    }
    List<List<Inline>> all = titles.map(this::titles).orElse(List.of());
    all.forEach(this::endMark);
    return all.isEmpty() ? Optional.empty() : Optional.of(new AnnexNote(label, all, value.span()));
  }

  /** A title an item, or a line of text. */
  private List<List<Inline>> titles(Node node) {
    return switch (node) {
      case ScalarNode scalar -> inlines.lines(scalar);
      case MapNode map -> inlines.lines(map);
      case ListNode list ->
          list.items().stream()
              .map(inlines::content)
              .filter(title -> !Inline.text(title).isBlank())
              .toList();
    };
  }

  private void endMark(List<Inline> title) {
    Matcher mark = END_MARK.matcher(Inline.text(title));
    if (mark.matches() && title.getLast() instanceof Inline.Text last) {
      int at = last.text().codePointCount(0, last.text().length()) - 1;
      diagnostics.add(Code.ANNEX_END_MARK, last.span().slice(at, 1), mark.group(1));
    }
  }
}
