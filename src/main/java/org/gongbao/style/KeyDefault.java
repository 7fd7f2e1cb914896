package org.gongbao.style;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.Node.ScalarNode;

/** Initial values written as a layout file would write them, so that reference pages show those. */
final class KeyDefault {
  private KeyDefault() {}

  /**
   * The value of a key that nothing sets.
   *
   * @throws IllegalArgumentException when the key's own codec refuses it
   */
  static <T> T of(String name, Codec<T> codec, String written) {
    ScalarNode node = new ScalarNode(SourceSpan.NONE, written, true, List.of());
    return codec
        .decode(node, new Diagnostics())
        .orElseThrow(() -> new IllegalArgumentException(name + ": " + written));
  }
}
