package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Issue;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.typeset.flow.Flow;
import org.gongbao.typeset.page.CoverSetter.Cover;

/** The logical tree of an issue: the trees of its pieces in reading order, leaves numbered on. */
final class IssueTree {
  private final PageOrder order;
  private final int[] firstLeaf;

  private IssueTree(PageOrder order, int[] firstLeaf) {
    this.order = order;
    this.firstLeaf = firstLeaf;
  }

  /** What leaf 0 of each flow is in the document: the cover's leaves come first. */
  static int[] firstLeaves(PageOrder order, Cover cover) {
    int[] first = new int[order.flows().size()];
    int leaf = cover.leaves();
    for (int flow = 0; flow < first.length; flow++) {
      first[flow] = leaf;
      leaf += order.flows().get(flow).flow().leaves();
    }
    return first;
  }

  /** The whole tree; a section with a title of its own is a group. */
  static StructGroup of(Issue issue, PageOrder order, Cover cover, int[] firstLeaf) {
    IssueTree tree = new IssueTree(order, firstLeaf);
    List<StructNode> kids = new ArrayList<>();
    if (cover.leaves() > 0) {
      kids.add(cover.structure());
    }
    int flow = 0;
    kids.addAll(tree.pieces(flow, order.bodyAt()));
    flow = order.bodyAt();
    for (Issue.Section section : issue.sections()) {
      List<StructNode> articles = tree.pieces(flow, flow + section.articles().size());
      flow += section.articles().size();
      if (section.title().isPresent() && !articles.isEmpty()) {
        kids.add(new StructGroup(StructNode.Role.SECT, articles));
      } else {
        kids.addAll(articles);
      }
    }
    kids.addAll(tree.pieces(flow, order.flows().size()));
    return new StructGroup(StructNode.Role.DOCUMENT, kids);
  }

  private List<StructNode> pieces(int from, int to) {
    List<StructNode> pieces = new ArrayList<>();
    for (int flow = from; flow < to; flow++) {
      Flow piece = order.flows().get(flow).flow();
      if (piece.leaves() > 0) {
        pieces.add(shifted(piece.structure(), firstLeaf[flow], flow + "."));
      }
    }
    return pieces;
  }

  /** A tree whose leaf 0 becomes {@code first}, and whose ids differ from those of others. */
  private static StructNode shifted(StructNode node, int first, String prefix) {
    return switch (node) {
      case StructLeaf leaf -> new StructLeaf(leaf.id() + first, leaf.span());
      case StructGroup group -> {
        List<StructNode> kids = new ArrayList<>();
        for (StructNode kid : group.kids()) {
          kids.add(shifted(kid, first, prefix));
        }
        yield new StructGroup(group.role(), group.attributes().prefixed(prefix), kids);
      }
    };
  }
}
