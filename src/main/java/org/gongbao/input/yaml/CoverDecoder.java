package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.style.CoverKeys;
import org.gongbao.style.ItemKey;
import org.gongbao.style.Layout.CoverField;
import org.gongbao.style.Layout.CoverItem;
import org.gongbao.style.Layout.CoverRule;
import org.gongbao.style.Layout.CoverText;

/** Reads what stands on the cover: {@code {show: title, top: 60mm}} or {@code {rule: 1pt, …}}. */
final class CoverDecoder {
  private final Diagnostics diagnostics;

  CoverDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<CoverItem> item(MapReader map) {
    map.exclude(CoverKeys.SHOW.name(), CoverKeys.RULE.name());
    boolean rule = map.optional(CoverKeys.RULE.name()).isPresent();
    Optional<CoverItem> item = rule ? rule(map) : text(map);
    map.finish();
    return item;
  }

  private Optional<CoverItem> text(MapReader map) {
    Optional<CoverField> field = required(map, CoverKeys.SHOW);
    Optional<Length> top = required(map, CoverKeys.TOP);
    return field.flatMap(f -> top.map(t -> new CoverText(f, t)));
  }

  private Optional<CoverItem> rule(MapReader map) {
    Optional<Length> thickness = required(map, CoverKeys.RULE);
    Optional<Length> top = required(map, CoverKeys.TOP);
    Optional<Length> width = required(map, CoverKeys.WIDTH);
    Optional<Ink> ink =
        map.optional(CoverKeys.INK.name())
            .flatMap(node -> CoverKeys.INK.codec().decode(node, diagnostics));
    if (thickness.isEmpty() || top.isEmpty() || width.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CoverRule(top.get(), width.get(), thickness.get(), ink.orElse(Ink.BLACK)));
  }

  private <T> Optional<T> required(MapReader map, ItemKey<T> key) {
    return map.required(key.name()).flatMap(node -> key.codec().decode(node, diagnostics));
  }
}
