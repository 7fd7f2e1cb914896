package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.AppointmentForm;
import org.gongbao.input.manuscript.Names;
import org.gongbao.model.Appointments;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/**
 * Appointments: groups {@code {head: 任命：, list: …}} of lines such as 张玲为区人民法院副院长, or {@code {name:
 * 张玲, note: （女）, text: 为区人民法院副院长}} (E58).
 */
final class AppointmentDecoder {
  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;
  private final NameDecoder names;

  AppointmentDecoder(Diagnostics diagnostics, InlineDecoder inlines) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
    this.names = new NameDecoder(diagnostics, inlines);
  }

  /** Nothing after a finding. */
  Optional<Block> appointments(Node value) {
    List<Appointments.Group> groups = new ArrayList<>();
    switch (value) {
      case ScalarNode lines -> group(List.of(), lines, lines).ifPresent(groups::add);
      case MapNode map -> group(map).ifPresent(groups::add);
      case ListNode list -> list.items().forEach(item -> group(item).ifPresent(groups::add));
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new Appointments(groups, value.span()));
  }

  private Optional<Appointments.Group> group(Node node) {
    Optional<MapReader> map = MapReader.of(node, diagnostics);
    List<Inline> head =
        map.flatMap(keys -> keys.optional("head")).map(inlines::content).orElse(List.of());
    Optional<Node> list = map.flatMap(keys -> keys.required("list"));
    map.ifPresent(MapReader::finish);
    return list.flatMap(items -> group(head, items, node));
  }

  private Optional<Appointments.Group> group(List<Inline> head, Node list, Node place) {
    List<Appointments.Item> items = new ArrayList<>();
    switch (list) {
      case ScalarNode scalar ->
          InlineDecoder.written(scalar).forEach(line -> items.add(item(line)));
      case MapNode map -> item(map).ifPresent(items::add);
      case ListNode all -> {
        for (Node node : all.items()) {
          if (node instanceof ScalarNode scalar) {
            InlineDecoder.written(scalar).forEach(line -> items.add(item(line)));
          } else {
            item(node).ifPresent(items::add);
          }
        }
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Appointments.Group(head, items, place.span()));
  }

  /** A line as written, its name known by its form. */
  static Appointments.Item item(SourceLine line) {
    List<SourceLine> parts = AppointmentForm.parts(line);
    List<Inline> name = parts.size() == 1 ? List.of() : Names.bare(parts.getFirst());
    List<Inline> note =
        parts.size() == 1 || parts.get(1).text().isEmpty()
            ? List.of()
            : List.of(text(parts.get(1)));
    return new Appointments.Item(
        new Roster.Name(name, note, line.span()), List.of(text(parts.getLast())), line.span());
  }

  private static Inline text(SourceLine line) {
    return new Inline.Text(line.text(), line.span());
  }

  private Optional<Appointments.Item> item(Node node) {
    Optional<MapReader> map = MapReader.of(node, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    boolean named =
        map.get().optional("name").isPresent() || map.get().optional("note").isPresent();
    Roster.Name none = new Roster.Name(List.of(), List.of(), node.span());
    Optional<Roster.Name> name = named ? names.name(map.get()) : Optional.of(none);
    List<Inline> text = map.get().required("text").map(inlines::content).orElse(List.of());
    map.get().finish();
    return text.isEmpty()
        ? Optional.empty()
        : name.map(known -> new Appointments.Item(known, text, node.span()));
  }
}
