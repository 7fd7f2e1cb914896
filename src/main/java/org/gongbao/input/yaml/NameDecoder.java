package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.Names;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/**
 * Names with their notes, one by one or in groups: {@code 张玲}, {@code 张玲（女）}, {@code {name: 张玲,
 * note: （女）}}, a list of these, or a text that parts names by 、 or blanks (R57).
 */
final class NameDecoder {
  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;

  NameDecoder(Diagnostics diagnostics, InlineDecoder inlines) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
  }

  /** A label, a note and names; a note in brackets may stand at the end of the label. */
  Optional<Roster.Group> group(MapReader group, String labelKey) {
    List<List<Inline>> label = group.optional(labelKey).map(this::label).orElse(List.of());
    List<Inline> note = group.optional("note").map(inlines::content).orElse(List.of());
    List<Inline> word = label.isEmpty() ? List.of() : label.getFirst();
    if (label.size() > 1 && note.isEmpty()) {
      note = label.getLast();
    } else if (label.size() > 1) {
      word = label.stream().flatMap(List::stream).toList();
    }
    List<Roster.Name> names = group.required("names").map(this::names).orElse(List.of());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Roster.Group(word, note, names, group.span()));
  }

  private List<List<Inline>> label(Node node) {
    List<SourceLine> lines =
        node instanceof ScalarNode scalar ? InlineDecoder.written(scalar) : List.of();
    return lines.size() == 1 ? label(lines.getFirst()) : List.of(inlines.content(node));
  }

  /** A label, and the note behind it; blanks between Chinese only spread the label (E08). */
  static List<List<Inline>> label(SourceLine line) {
    List<List<Inline>> label = new ArrayList<>();
    for (SourceLine part : Names.noted(line)) {
      String word = part.text().replaceAll("(?<=\\p{IsHan})\\h+(?=\\p{IsHan}|[：:]|$)", "");
      label.add(List.of(new Inline.Text(word, part.span())));
    }
    return label;
  }

  private List<Roster.Name> names(Node node) {
    List<Roster.Name> names = new ArrayList<>();
    switch (node) {
      case ScalarNode scalar ->
          InlineDecoder.written(scalar)
              .forEach(line -> Names.parted(line).forEach(name -> names.add(name(name))));
      case ListNode list ->
          list.items()
              .forEach(item -> names.addAll(item instanceof ListNode ? names(item) : name(item)));
      case MapNode map -> names.addAll(name(map));
    }
    return names;
  }

  /** A name alone, or {@code {name: 张玲, note: （女）}}. */
  private List<Roster.Name> name(Node node) {
    if (node instanceof ScalarNode scalar) {
      return InlineDecoder.written(scalar).stream().map(NameDecoder::name).toList();
    }
    Optional<MapReader> map = MapReader.of(node, diagnostics);
    List<Roster.Name> names = map.flatMap(this::name).stream().toList();
    map.ifPresent(MapReader::finish);
    return names;
  }

  static Roster.Name name(SourceLine written) {
    List<SourceLine> parts = Names.noted(written);
    List<Inline> note =
        parts.size() == 1
            ? List.of()
            : List.of(new Inline.Text(parts.get(1).text(), parts.get(1).span()));
    return new Roster.Name(Names.bare(parts.getFirst()), note, written.span());
  }

  /** The keys {@code name} and {@code note} of a map. */
  Optional<Roster.Name> name(MapReader map) {
    Optional<Node> name = map.required("name");
    List<Inline> note = map.optional("note").map(inlines::content).orElse(List.of());
    if (name.isPresent() && name.get() instanceof ScalarNode scalar) {
      List<SourceLine> lines = InlineDecoder.written(scalar);
      if (lines.size() == 1) {
        SourceLine line = lines.getFirst();
        return Optional.of(
            note.isEmpty() ? name(line) : new Roster.Name(Names.bare(line), note, line.span()));
      }
    }
    return name.map(node -> new Roster.Name(inlines.content(node), note, node.span()));
  }
}
