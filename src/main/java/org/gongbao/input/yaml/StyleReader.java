package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.style.Codec;

/** Values of an optional map by their codecs; with no map, there are none. */
final class StyleReader {
  private final Optional<MapReader> map;
  private final Diagnostics diagnostics;

  StyleReader(Optional<MapReader> map, Diagnostics diagnostics) {
    this.map = map;
    this.diagnostics = diagnostics;
  }

  <T> Optional<T> get(String key, Codec<T> codec) {
    return map.flatMap(m -> m.optional(key)).flatMap(node -> codec.decode(node, diagnostics));
  }

  /** A map inside this one. */
  StyleReader group(String key) {
    return new StyleReader(
        map.flatMap(m -> m.optional(key)).flatMap(node -> MapReader.of(node, diagnostics)),
        diagnostics);
  }

  /** Where a key stands that has a value. */
  Optional<SourceSpan> place(String key) {
    return map.filter(m -> m.optional(key).isPresent()).map(m -> m.keySpan(key));
  }

  void finish() {
    map.ifPresent(MapReader::finish);
  }
}
