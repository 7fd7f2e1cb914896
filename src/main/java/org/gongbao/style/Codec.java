package org.gongbao.style;

import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.node.Node;

/** Reads a style value as a layout file writes it. */
public interface Codec<T> {
  /** The value, or nothing after a finding at the node's place. */
  Optional<T> decode(Node node, Diagnostics diagnostics);

  /** What may be written, for the reference pages. */
  Gloss accepts();
}
