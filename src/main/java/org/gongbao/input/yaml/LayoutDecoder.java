package org.gongbao.input.yaml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Layout;
import org.gongbao.style.Layout.CoverItem;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.LayoutValues;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;

/** Reads {@code layouts/NAME/layout.yaml}, by {@link LayoutKeys} and {@link StyleKeys}. */
public final class LayoutDecoder {
  private final Diagnostics diagnostics = new Diagnostics();

  private LayoutDecoder() {}

  /**
   * The layout a file holds.
   *
   * @param name of the layout
   * @return nothing when there is an error
   */
  public static Optional<Layout> decode(SourceFile file, String name, Diagnostics diagnostics) {
    LayoutDecoder decoder = new LayoutDecoder();
    Optional<Layout> layout =
        NodeReader.read(file, decoder.diagnostics)
            .flatMap(root -> MapReader.of(root, decoder.diagnostics))
            .flatMap(map -> decoder.layout(map, name));
    boolean broken = decoder.diagnostics.hasErrors();
    diagnostics.addAll(decoder.diagnostics);
    return broken ? Optional.empty() : layout;
  }

  private Optional<Layout> layout(MapReader map, String name) {
    map.required("format");
    if (!Values.isFormat1(map, diagnostics)) {
      return Optional.empty();
    }
    LayoutValues values = values(map);
    CoverDecoder covers = new CoverDecoder(diagnostics);
    List<CoverItem> cover =
        map.list("cover").stream()
            .flatMap(node -> MapReader.of(node, diagnostics).stream())
            .flatMap(item -> covers.item(item).stream())
            .toList();
    Map<Role, Style> styles = styles(map);
    map.finish();
    Layout layout = Layout.of(name, values, styles, cover);
    if (!diagnostics.hasErrors()) {
      fits(layout.page(), map);
    }
    return Optional.of(layout);
  }

  /** The values of all keys but the styles and the cover; their groups are maps in maps. */
  private LayoutValues values(MapReader map) {
    StyleReader root = new StyleReader(Optional.of(map), diagnostics);
    Map<String, StyleReader> groups = new HashMap<>();
    LayoutValues values = LayoutValues.NONE;
    for (LayoutKey<?> key : LayoutKeys.ALL) {
      int dot = key.path().lastIndexOf('.');
      StyleReader group = dot < 0 ? root : group(key.path().substring(0, dot), root, groups);
      values = with(values, key, key.path().substring(dot + 1), group);
    }
    groups.values().forEach(StyleReader::finish);
    return values;
  }

  private static StyleReader group(String path, StyleReader root, Map<String, StyleReader> groups) {
    StyleReader known = groups.get(path);
    if (known != null) {
      return known;
    }
    int dot = path.lastIndexOf('.');
    StyleReader outer = dot < 0 ? root : group(path.substring(0, dot), root, groups);
    StyleReader group = outer.group(path.substring(dot + 1));
    groups.put(path, group);
    return group;
  }

  private static <T> LayoutValues with(
      LayoutValues values, LayoutKey<T> key, String name, StyleReader group) {
    return group.get(name, key.codec()).map(value -> values.with(key, value)).orElse(values);
  }

  /** The type area must lie on the page. */
  private void fits(PageMaster page, MapReader map) {
    Rect area = page.typeArea(true);
    Optional<MapReader> group =
        map.optional("page").flatMap(node -> MapReader.of(node, diagnostics));
    fits(group.orElse(map), "measure", area.right(), page.trim().width());
    fits(group.orElse(map), "lines", area.bottom(), page.trim().height());
  }

  private void fits(MapReader map, String key, Length needed, Length there) {
    if (needed.compareTo(there) > 0) {
      diagnostics.add(
          Code.TYPE_AREA_TOO_LARGE, map.keySpan(key), millimetres(needed), millimetres(there));
    }
  }

  private static String millimetres(Length length) {
    return String.format(Locale.ROOT, "%.1f", length.toMillimetres());
  }

  /** Every role's style, based on the body's. */
  private Map<Role, Style> styles(MapReader map) {
    StyleReader styles = new StyleReader(Optional.of(map), diagnostics).group("styles");
    Map<Role, Style> complete = new EnumMap<>(Role.class);
    Style body = patch(styles, Role.BODY).over(Style.INITIAL);
    for (Role role : Role.values()) {
      complete.put(role, role == Role.BODY ? body : patch(styles, role).over(body));
    }
    styles.finish();
    return complete;
  }

  private StylePatch patch(StyleReader styles, Role role) {
    StylePatch patch = StylePatch.NONE;
    StyleReader properties = styles.group(role.key());
    for (StyleKey<?> key : StyleKeys.ALL) {
      patch = with(patch, key, properties);
    }
    properties.finish();
    return patch;
  }

  private static <T> StylePatch with(StylePatch patch, StyleKey<T> key, StyleReader properties) {
    return properties.get(key.name(), key.codec()).map(v -> patch.with(key, v)).orElse(patch);
  }
}
