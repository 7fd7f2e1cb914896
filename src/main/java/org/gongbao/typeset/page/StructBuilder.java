package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/** Puts the trees of the pieces together and numbers their leaves through. */
final class StructBuilder {
  private StructBuilder() {}

  /** A tree whose leaf 0 becomes {@code first}. */
  static StructNode shifted(StructNode node, int first) {
    return switch (node) {
      case StructLeaf leaf -> new StructLeaf(leaf.id() + first, leaf.span());
      case StructGroup group -> {
        List<StructNode> kids = new ArrayList<>();
        for (StructNode kid : group.kids()) {
          kids.add(shifted(kid, first));
        }
        yield new StructGroup(group.role(), group.attributes(), kids);
      }
    };
  }
}
