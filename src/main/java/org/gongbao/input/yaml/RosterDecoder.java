package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.input.manuscript.RosterForm;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.SourceLine;

/**
 * Rosters from data: {@code {names: …}}, {@code {groups: …}}, {@code {units: …}}, {@code {posts:
 * …}}; or rows of cells as manuscripts have them.
 */
final class RosterDecoder {
  private static final List<String> KINDS = List.of("names", "groups", "units", "posts");
  private static final int MOST_COLUMNS = 40;

  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;
  private final NameDecoder names;

  RosterDecoder(Diagnostics diagnostics, InlineDecoder inlines) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
    this.names = new NameDecoder(diagnostics, inlines);
  }

  /** Nothing after a finding. */
  Optional<Roster> roster(Node value) {
    return value instanceof MapNode map
        ? roster(map, new MapReader(map, diagnostics))
        : Optional.of(new Roster.Rows(rows(value), value.span()));
  }

  private Optional<Roster> roster(MapNode map, MapReader reader) {
    List<String> kinds = KINDS.stream().filter(key -> reader.optional(key).isPresent()).toList();
    if (kinds.size() > 1) {
      reader.exclude(kinds.get(0), kinds.get(1));
      return Optional.empty();
    }
    if (kinds.isEmpty()) {
      reader.optional("columns");
      reader.finish();
      diagnostics.add(Code.MISSING_KEY, map.span(), "names");
      return Optional.empty();
    }
    Optional<Roster> roster =
        switch (kinds.getFirst()) {
          case "names" -> names(List.of(map), reader, map);
          case "groups" ->
              names(
                  MapReader.items(reader.required("groups").orElseThrow(), diagnostics),
                  reader,
                  map);
          case "units" -> units(reader, map);
          default -> posts(reader, map);
        };
    reader.finish();
    return roster;
  }

  private Optional<Roster> names(List<Node> nodes, MapReader roster, MapNode map) {
    OptionalInt columns = columns(roster);
    List<Roster.Group> groups = new ArrayList<>();
    for (Node node : nodes) {
      // Names alone are the only group, and their keys those of the roster.
      Optional<MapReader> group =
          node == map ? Optional.of(roster) : MapReader.of(node, diagnostics);
      group.flatMap(keys -> names.group(keys, "label")).ifPresent(groups::add);
      group.filter(keys -> keys != roster).ifPresent(MapReader::finish);
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new Roster.Names(groups, columns, map.span()));
  }

  private Optional<Roster> units(MapReader roster, MapNode map) {
    List<Roster.Group> units = new ArrayList<>();
    for (Node node : roster.list("units")) {
      Optional<MapReader> unit = MapReader.of(node, diagnostics);
      unit.flatMap(
              keys ->
                  keys.required("unit").isEmpty() ? Optional.empty() : names.group(keys, "unit"))
          .ifPresent(units::add);
      unit.ifPresent(MapReader::finish);
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(new Roster.Units(units, map.span()));
  }

  private OptionalInt columns(MapReader roster) {
    Optional<Node> columns = roster.optional("columns");
    return columns.isEmpty()
        ? OptionalInt.empty()
        : Values.number(columns.get(), 1, MOST_COLUMNS, diagnostics);
  }

  private Optional<Roster> posts(MapReader roster, MapNode map) {
    int columns = columns(roster).orElse(1);
    boolean postFirst = roster.optional("order").map(this::postFirst).orElse(false);
    List<Roster.Holder> holders = new ArrayList<>();
    Node posts = roster.required("posts").orElseThrow();
    switch (posts) {
      case ScalarNode scalar ->
          InlineDecoder.written(scalar)
              .forEach(line -> holder(line, postFirst).ifPresent(holders::add));
      case ListNode list -> list.items().forEach(item -> holder(item).ifPresent(holders::add));
      case MapNode one -> holder(one).ifPresent(holders::add);
    }
    return holders.isEmpty()
        ? Optional.empty()
        : Optional.of(new Roster.Posts(holders, columns, postFirst, map.span()));
  }

  private boolean postFirst(Node node) {
    Optional<String> word = Values.text(node, diagnostics);
    if (word.isPresent() && !word.get().matches("name-first|post-first")) {
      diagnostics.add(Code.UNKNOWN_WORD, node.span(), word.get(), "name-first, post-first");
    }
    return word.filter("post-first"::equals).isPresent();
  }

  private Optional<Roster.Holder> holder(Node node) {
    Optional<MapReader> map = MapReader.of(node, diagnostics);
    Optional<Roster.Name> name = map.flatMap(names::name);
    List<Inline> post =
        map.flatMap(keys -> keys.required("post")).map(inlines::content).orElse(List.of());
    map.ifPresent(MapReader::finish);
    return name.filter(known -> !post.isEmpty())
        .map(known -> new Roster.Holder(known, post, node.span()));
  }

  /** A name and a post on one line, set apart by a tab or two blanks. */
  private Optional<Roster.Holder> holder(SourceLine line, boolean postFirst) {
    List<SourceLine> cells = RosterForm.cells(line);
    if (cells.size() != 2) {
      String right = postFirst ? "市教育局局长  张玲" : "张玲  市教育局局长";
      diagnostics.add(Code.BAD_VALUE, line.span(), line.text(), right);
      return Optional.empty();
    }
    SourceLine post = cells.get(postFirst ? 0 : 1);
    List<Inline> content = List.of(new Inline.Text(post.text(), post.span()));
    Roster.Name name = NameDecoder.name(cells.get(postFirst ? 1 : 0));
    return Optional.of(new Roster.Holder(name, content, line.span()));
  }

  /** Text with a row on each line, or a list of rows; a row may be a list of cells. */
  private List<Roster.Row> rows(Node value) {
    return switch (value) {
      case ScalarNode scalar ->
          InlineDecoder.written(scalar).stream().map(RosterForm::row).toList();
      case ListNode list ->
          list.items().stream()
              .flatMap(
                  item ->
                      item instanceof ListNode cells ? row(cells).stream() : rows(item).stream())
              .toList();
      case MapNode map -> {
        diagnostics.add(Code.WRONG_TYPE, map.span(), Wanted.LIST);
        yield List.of();
      }
    };
  }

  private List<Roster.Row> row(ListNode row) {
    List<SourceLine> cells = new ArrayList<>();
    for (Node item : row.items()) {
      Values.scalar(item, Wanted.TEXT, diagnostics)
          .map(InlineDecoder::written)
          .ifPresent(
              lines ->
                  cells.add(lines.isEmpty() ? new SourceLine("", item.span()) : lines.getFirst()));
    }
    return List.of(RosterForm.row(cells, row.span()));
  }
}
