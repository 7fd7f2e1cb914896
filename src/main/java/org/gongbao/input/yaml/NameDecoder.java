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
    List<Inline> label = group.optional(labelKey).map(this::label).orElse(List.of());
    List<Inline> note = group.optional("note").map(inlines::content).orElse(List.of());
    if (note.isEmpty() && label.size() == 2) {
      note = label.subList(1, 2);
      label = label.subList(0, 1);
    }
    List<Roster.Name> names = group.required("names").map(this::names).orElse(List.of());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Roster.Group(label, note, names, group.span()));
  }

  /** A label, and the note behind it; blanks between Chinese only spread the label. */
  private List<Inline> label(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return inlines.content(node);
    }
    List<Inline> label = new ArrayList<>();
    for (SourceLine line : InlineDecoder.written(scalar)) {
      for (SourceLine part : Names.noted(line)) {
        String word = part.text().replaceAll("(?<=\\p{IsHan})\\h+(?=\\p{IsHan}|[：:]|$)", "");
        label.add(new Inline.Text(word, part.span()));
      }
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
          list.items().forEach(item -> names.addAll(item instanceof ListNode ? names(item) : name(item)));
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
