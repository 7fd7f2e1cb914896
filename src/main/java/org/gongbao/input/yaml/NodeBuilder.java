package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Builds nodes from the events of one file. */
final class NodeBuilder {
  private final ParserImpl parser;
  private final String file;
  private final ScalarPlaces places;
  private final Diagnostics diagnostics;
  private int nodes;
  private boolean anchorSeen;

  NodeBuilder(ParserImpl parser, String file, TextFile text, Diagnostics diagnostics) {
    this.parser = parser;
    this.file = file;
    this.places = new ScalarPlaces(file, text.lines());
    this.diagnostics = diagnostics;
  }

  /** Reading stops: the finding that says why has been added. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  /** The root of the first document, or nothing when there is none. */
  Optional<Node> document() {
    parser.getEvent(); // stream start
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    parser.getEvent(); // document start
    Node root = node(0);
    parser.getEvent(); // document end
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      diagnostics.add(Code.YAML_DOCUMENTS, place(parser.peekEvent().getStartMark(), 3));
    }
    return Optional.of(root);
  }

  private Node node(int depth) {
    NodeEvent event = (NodeEvent) parser.getEvent();
    SourceSpan start = place(event.getStartMark(), 1);
    if (depth > Limits.YAML_DEPTH) {
      diagnostics.add(Code.YAML_TOO_DEEP, start, Limits.YAML_DEPTH);
      throw new Refused();
    }
    if (++nodes > Limits.YAML_NODES) {
      diagnostics.add(Code.YAML_TOO_LARGE_TREE, start, Limits.YAML_NODES);
      throw new Refused();
    }
    if (event instanceof AliasEvent) {
      refuseAnchor(start);
      throw new Refused();
    }
    if (event.getAnchor() != null) {
      refuseAnchor(start);
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), start);
      return scalar(scalar);
    }
    refuseTag(((CollectionStartEvent) event).getTag(), start);
    return event instanceof MappingStartEvent ? map(start, depth) : list(start, depth);
  }

  private ScalarNode scalar(ScalarEvent event) {
    ScalarNode scalar = places.node(event);
    scalar
        .value()
        .codePoints()
        .filter(c -> c != '\n' && !TextFile.isPrintable(c))
        .findFirst()
        .ifPresent(
            c ->
                diagnostics.add(
                    Code.CONTROL_CHARACTER, scalar.span(), String.format(Locale.ROOT, "%04X", c)));
    return scalar;
  }

  private MapNode map(SourceSpan span, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> firstLines = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (!(key instanceof ScalarNode scalar)) {
        diagnostics.add(Code.YAML_KEY, key.span());
        continue;
      }
      Integer first = firstLines.putIfAbsent(scalar.value(), scalar.span().line());
      if (first == null) {
        entries.add(new Entry(scalar, value));
      } else {
        diagnostics.add(Code.YAML_DUPLICATE_KEY, scalar.span(), scalar.value(), first.toString());
      }
    }
    parser.getEvent();
    return new MapNode(span, entries);
  }

  private ListNode list(SourceSpan span, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    parser.getEvent();
    return new ListNode(span, items);
  }

  /** One finding a file: its message says all there is to say. */
  private void refuseAnchor(SourceSpan place) {
    if (!anchorSeen) {
      diagnostics.add(Code.YAML_ALIAS, place);
      anchorSeen = true;
    }
  }

  private void refuseTag(String tag, SourceSpan place) {
    if (tag != null && !tag.equals("!")) {
      diagnostics.add(Code.YAML_TAG, place, tag);
    }
  }

  private SourceSpan place(Mark mark, int length) {
    return new SourceSpan(file, mark.getLine() + 1, mark.getColumn() + 1, length);
  }
}
