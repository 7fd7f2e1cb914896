package org.gongbao.input.yaml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.CoverItem;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.LayoutValues;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;

/** Reads one layout file, by {@link LayoutKeys} and {@link StyleKeys}. */
final class LayerDecoder {
  private final Diagnostics diagnostics;
  private final Map<String, StyleReader> groups = new HashMap<>();
  private final Map<LayoutKey<?>, SourceSpan> places = new HashMap<>();
  private final Map<Role, SourceSpan> stylePlaces = new EnumMap<>(Role.class);

  private LayerDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What a file says; nothing after a finding that leaves nothing to read. */
  static Optional<LayoutLayer> decode(SourceFile file, Diagnostics diagnostics) {
    return NodeReader.read(file, diagnostics)
        .flatMap(root -> MapReader.of(root, diagnostics))
        .flatMap(map -> new LayerDecoder(diagnostics).layer(map));
  }

  private Optional<LayoutLayer> layer(MapReader map) {
    map.required("format");
    if (!Values.isFormat1(map, diagnostics)) {
      return Optional.empty();
    }
    StyleReader root = new StyleReader(Optional.of(map), diagnostics);
    LayoutValues values = values(root);
    CoverDecoder covers = new CoverDecoder(diagnostics);
    Optional<List<CoverItem>> cover = map.optionalList("cover").map(covers::items);
    Optional<List<CoverItem>> masthead = map.optionalList("masthead").map(covers::items);
    Map<Role, StylePatch> styles = styles(root.group("styles"));
    map.finish();
    return Optional.of(
        new LayoutLayer(values, places, styles, stylePlaces, cover, masthead, map.span()));
  }

  /** The values of all keys but the styles and the cover; their groups are maps in maps. */
  private LayoutValues values(StyleReader root) {
    LayoutValues values = LayoutValues.NONE;
    for (LayoutKey<?> key : LayoutKeys.ALL) {
      int dot = key.path().lastIndexOf('.');
      StyleReader group = dot < 0 ? root : group(key.path().substring(0, dot), root);
      String name = key.path().substring(dot + 1);
      values = with(values, key, name, group);
      group.place(name).ifPresent(span -> places.put(key, span));
    }
    groups.values().forEach(StyleReader::finish);
    return values;
  }

  private StyleReader group(String path, StyleReader root) {
    StyleReader known = groups.get(path);
    if (known != null) {
      return known;
    }
    int dot = path.lastIndexOf('.');
    StyleReader outer = dot < 0 ? root : group(path.substring(0, dot), root);
    StyleReader group = outer.group(path.substring(dot + 1));
    groups.put(path, group);
    return group;
  }

  private static <T> LayoutValues with(
      LayoutValues values, LayoutKey<T> key, String name, StyleReader group) {
    return group.get(name, key.codec()).map(value -> values.with(key, value)).orElse(values);
  }

  private Map<Role, StylePatch> styles(StyleReader styles) {
    Map<Role, StylePatch> patches = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      StyleReader properties = styles.group(role.key());
      styles.place(role.key()).ifPresent(span -> stylePlaces.put(role, span));
      StylePatch patch = StylePatch.NONE;
      for (StyleKey<?> key : StyleKeys.ALL) {
        patch = with(patch, key, properties);
      }
      properties.finish();
      patches.put(role, patch);
    }
    styles.finish();
    return patches;
  }

  private static <T> StylePatch with(StylePatch patch, StyleKey<T> key, StyleReader properties) {
    return properties.get(key.name(), key.codec()).map(v -> patch.with(key, v)).orElse(patch);
  }
}
