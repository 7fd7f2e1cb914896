package org.gongbao.input.yaml;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.node.Node;
import org.gongbao.style.Align;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.gongbao.style.CoverKeys;
import org.gongbao.style.ItemKey;
import org.gongbao.style.Role;

/**
 * Reads what stands on a cover or in a masthead: {@code {show: title, top: 60mm}}, {@code {words:
 * 内部资料, …}}, {@code {rule: 1pt, …}}, {@code {band: 20mm, …}}, {@code {box: 0.5pt, …}}, {@code
 * {picture: 120mm, …}}.
 */
final class CoverDecoder {
  private static final List<String> KINDS =
      List.of("show", "words", "rule", "band", "box", "picture");

  private final Diagnostics diagnostics;

  CoverDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The items of a list; those with findings are left out. */
  List<CoverItem> items(Node node) {
    return MapReader.items(node, diagnostics).stream()
        .flatMap(item -> MapReader.of(item, diagnostics).stream())
        .flatMap(item -> item(item).stream())
        .toList();
  }

  private Optional<CoverItem> item(MapReader map) {
    List<String> kinds = KINDS.stream().filter(kind -> map.optional(kind).isPresent()).toList();
    if (kinds.size() > 1) {
      map.exclude(kinds.get(0), kinds.get(1));
    }
    Optional<Length> top = required(map, CoverKeys.TOP);
    CoverItem.Place place =
        new CoverItem.Place(
            get(map, CoverKeys.ALIGN).orElse(Align.CENTRE),
            get(map, CoverKeys.INSET).orElse(Length.ZERO));
    Optional<CoverItem> item =
        switch (kinds.isEmpty() ? "show" : kinds.getFirst()) {
          case "words" -> words(map, top, place);
          case "rule" -> rule(map, top, place);
          case "band" -> band(map, top, place);
          case "box" -> box(map, top, place);
          case "picture" -> picture(map, top, place);
          default -> field(map, top, place);
        };
    map.finish();
    return item;
  }

  private Optional<CoverItem> field(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<CoverField> field = required(map, CoverKeys.SHOW);
    Optional<Role> role = role(map);
    Length height = get(map, CoverKeys.HEIGHT).orElse(Length.ZERO);
    return field.flatMap(
        f -> top.map(t -> new CoverItem.Field(f, role.orElse(f.role()), t, height, place)));
  }

  private Optional<CoverItem> words(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<String> text = required(map, CoverKeys.WORDS);
    Role role = role(map).orElse(Role.COVER_WORDS);
    return text.flatMap(words -> top.map(t -> new CoverItem.Words(words, role, t, place)));
  }

  private Optional<CoverItem> rule(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<Length> thickness = required(map, CoverKeys.RULE);
    Optional<Length> width = required(map, CoverKeys.WIDTH);
    Ink ink = ink(map);
    return top.flatMap(
        t -> width.flatMap(w -> thickness.map(line -> new CoverItem.Rule(t, w, line, ink, place))));
  }

  private Optional<CoverItem> band(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<Length> height = required(map, CoverKeys.BAND);
    Optional<Length> width = required(map, CoverKeys.WIDTH);
    Ink ink = ink(map);
    return top.flatMap(
        t -> width.flatMap(w -> height.map(h -> new CoverItem.Band(t, w, h, ink, place))));
  }

  private Optional<CoverItem> box(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<Length> thickness = required(map, CoverKeys.BOX);
    Optional<Length> width = required(map, CoverKeys.WIDTH);
    Optional<Length> height = required(map, CoverKeys.HEIGHT);
    Ink ink = ink(map);
    if (top.isEmpty() || thickness.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CoverItem.Box(top.get(), width.get(), height.get(), thickness.get(), ink, place));
  }

  private Optional<CoverItem> picture(MapReader map, Optional<Length> top, CoverItem.Place place) {
    Optional<Length> height = required(map, CoverKeys.PICTURE);
    Optional<Length> width = required(map, CoverKeys.WIDTH);
    return top.flatMap(
        t -> width.flatMap(w -> height.map(h -> new CoverItem.Picture(t, w, h, place))));
  }

  /** The role that {@code style} names. */
  private Optional<Role> role(MapReader map) {
    return get(map, CoverKeys.STYLE);
  }

  private Ink ink(MapReader map) {
    return get(map, CoverKeys.INK).orElse(Ink.BLACK);
  }

  private <T> Optional<T> get(MapReader map, ItemKey<T> key) {
    return map.optional(key.name()).flatMap(node -> key.codec().decode(node, diagnostics));
  }

  private <T> Optional<T> required(MapReader map, ItemKey<T> key) {
    return map.required(key.name()).flatMap(node -> key.codec().decode(node, diagnostics));
  }
}
