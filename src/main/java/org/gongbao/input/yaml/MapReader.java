package org.gongbao.input.yaml;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.diag.Wanted;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;

/**
 * Reads the keys of one map. Every key asked for is known; {@link #finish} reports the rest. A key
 * without a value counts as absent.
 */
final class MapReader {
  private final MapNode map;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  MapReader(MapNode map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
    map.entries().forEach(entry -> entries.put(entry.key().value(), entry));
  }

  /** A reader of a node that should be a map; nothing after a finding when it is not. */
  static Optional<MapReader> of(Node node, Diagnostics diagnostics) {
    if (node instanceof MapNode map) {
      return Optional.of(new MapReader(map, diagnostics));
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.MAP);
    return Optional.empty();
  }

  SourceSpan span() {
    return map.span();
  }

  Optional<Node> optional(String key) {
    return entry(key).map(Entry::value).filter(value -> !isEmpty(value));
  }

  /** The same, an empty list too: to say that there is none is more than to say nothing. */
  Optional<Node> optionalList(String key) {
    return entry(key).map(Entry::value).filter(v -> v instanceof ListNode || !isEmpty(v));
  }

  /** The value of a key that must be there with a value; nothing after a finding. */
  Optional<Node> required(String key) {
    Optional<Node> value = optional(key);
    if (value.isEmpty()) {
      entry(key)
          .ifPresentOrElse(
              entry -> diagnostics.add(Code.EMPTY_VALUE, entry.key().span(), key),
              () -> diagnostics.add(Code.MISSING_KEY, map.span(), key));
    }
    return value;
  }

  /** A list under an optional key; empty when absent or after a finding. */
  List<Node> list(String key) {
    return optional(key).map(node -> items(node, diagnostics)).orElse(List.of());
  }

  /** The place of a key, or of the map when it has no such key. */
  SourceSpan keySpan(String key) {
    return entry(key).map(entry -> entry.key().span()).orElse(map.span());
  }

  /** Reports two keys of which only one may be there, at the second. */
  void exclude(String key, String other) {
    if (entry(key).isPresent() && entry(other).isPresent()) {
      diagnostics.add(Code.KEYS_EXCLUDE, keySpan(other), key, other);
    }
  }

  /** Reports a key that says something of another when the other is not there. */
  void needs(String key, String other) {
    if (entry(key).isPresent() && entry(other).isEmpty()) {
      diagnostics.add(Code.KEY_NEEDS, keySpan(key), key, other);
    }
  }

  /** Reports every key that was never asked for, with the nearest known one. */
  void finish() {
    String all = String.join(", ", known);
    int unknown = 0;
    for (Entry entry : map.entries()) {
      String key = entry.key().value();
      if (known.contains(key)) {
        continue;
      }
      // A comparison with every known word is worth its time only where somebody will read it.
      Optional<String> near =
          ++unknown <= Limits.FINDINGS_SHOWN ? NearestWord.of(key, known) : Optional.empty();
      near.ifPresentOrElse(
          word -> diagnostics.add(Code.UNKNOWN_KEY, entry.key().span(), key, word),
          () -> diagnostics.add(Code.UNKNOWN_KEY_OF, entry.key().span(), key, all));
    }
  }

  /** The items of a node that should be a list; none after a finding when it is not. */
  static List<Node> items(Node node, Diagnostics diagnostics) {
    if (node instanceof ListNode list) {
      return list.items();
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.LIST);
    return List.of();
  }

  private Optional<Entry> entry(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  private static boolean isEmpty(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.value().isBlank();
      case ListNode list -> list.items().isEmpty();
      case MapNode map -> map.entries().isEmpty();
    };
  }
}
