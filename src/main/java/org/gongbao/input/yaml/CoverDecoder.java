package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.node.Node;
import org.gongbao.style.Codecs;
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
    map.exclude("show", "rule");
    Optional<CoverItem> item = map.optional("rule").isPresent() ? rule(map) : text(map);
    map.finish();
    return item;
  }

  private Optional<CoverItem> text(MapReader map) {
    Optional<CoverField> field =
        map.required("show")
            .flatMap(node -> Codecs.choice(CoverField.class).decode(node, diagnostics));
    Optional<Length> top = length(map, "top");
    return field.flatMap(f -> top.map(t -> new CoverText(f, t)));
  }

  private Optional<CoverItem> rule(MapReader map) {
    Optional<Length> thickness = length(map, "rule");
    Optional<Length> top = length(map, "top");
    Optional<Length> width = length(map, "width");
    Optional<Node> ink = map.optional("ink");
    Ink colour = ink.flatMap(node -> Codecs.INK.decode(node, diagnostics)).orElse(Ink.BLACK);
    if (thickness.isEmpty() || top.isEmpty() || width.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new CoverRule(top.get(), width.get(), thickness.get(), colour));
  }

  private Optional<Length> length(MapReader map, String key) {
    return map.required(key).flatMap(node -> Codecs.SIZE.decode(node, diagnostics));
  }
}
