package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/** The logical tree of a flow as it grows: one leaf for each piece of content, in source order. */
public final class Leaves {
  private final List<StructNode> nodes = new ArrayList<>();
  private int next;

  /** Adds content under a group of its own and gives the leaf its items belong to. */
  public int add(StructNode.Role role, SourceSpan span) {
    StructLeaf leaf = leaf(span);
    nodes.add(new StructGroup(role, List.of(leaf)));
    return leaf.id();
  }

  /** A leaf that the caller puts into a group of its own. */
  public StructLeaf leaf(SourceSpan span) {
    return new StructLeaf(next++, span);
  }

  public void add(StructGroup group) {
    nodes.add(group);
  }

  public int count() {
    return next;
  }

  /** What was added so far, under one group, and no longer part of what follows. */
  public StructGroup taken(StructNode.Role role) {
    StructGroup taken = new StructGroup(role, nodes);
    nodes.clear();
    return taken;
  }

  /** All that was added, under one group. */
  public StructGroup under(StructNode.Role role) {
    return new StructGroup(role, nodes);
  }
}
