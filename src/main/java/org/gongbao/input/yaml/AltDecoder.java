package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Alt;
import org.gongbao.style.Codecs;

/** The keys of a picture that speak to those who do not see it: {@code alt}, {@code decoration}. */
final class AltDecoder {
  private AltDecoder() {}

  static Alt alt(MapReader map, Diagnostics diagnostics) {
    map.exclude("alt", "decoration");
    Optional<String> words = map.optional("alt").flatMap(node -> Values.text(node, diagnostics));
    boolean decoration =
        map.optional("decoration")
            .flatMap(node -> Codecs.SWITCH.decode(node, diagnostics))
            .orElse(false);
    return decoration ? new Alt(Optional.empty(), true) : new Alt(words, false);
  }
}
