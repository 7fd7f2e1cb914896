package org.gongbao.node;

import java.util.List;
import org.gongbao.diag.SourceSpan;

/** The tree as written: maps, lists and scalars with their places. Decoders read it. */
public sealed interface Node {
  SourceSpan span();

  /** A map; keys are unique and in written order. */
  record MapNode(SourceSpan span, List<Entry> entries) implements Node {
    public MapNode {
      entries = List.copyOf(entries);
    }
  }

  /** One key of a map with its value. */
  record Entry(ScalarNode key, Node value) {}

  /** A list. */
  record ListNode(SourceSpan span, List<Node> items) implements Node {
    public ListNode {
      items = List.copyOf(items);
    }
  }

  /**
   * A scalar.
   *
   * @param quoted whether written in quotes or as a block, hence always text, never a number
   * @param lines the lines of {@code value}, each with its place: exact for one-line and {@code |}
   *     scalars; for folded ones every line carries the place of the whole
   */
  record ScalarNode(SourceSpan span, String value, boolean quoted, List<SourceLine> lines)
      implements Node {
    public ScalarNode {
      lines = List.copyOf(lines);
    }
  }
}
