package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.style.Codec;

/** Values of an optional map by their codecs; with no map, every value is its default. */
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

  <T> T get(String key, Codec<T> codec, T otherwise) {
    return get(key, codec).orElse(otherwise);
  }

  /** A map inside this one. */
  StyleReader group(String key) {
    return new StyleReader(
        map.flatMap(m -> m.optional(key)).flatMap(node -> MapReader.of(node, diagnostics)),
        diagnostics);
  }

  void finish() {
    map.ifPresent(MapReader::finish);
  }
}
