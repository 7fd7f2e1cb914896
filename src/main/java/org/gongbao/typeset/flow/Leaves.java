package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Alt;
import org.gongbao.page.PageItem;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/** The logical tree of a flow as it grows: one leaf for each piece of content, in source order. */
public final class Leaves {
  private final List<StructNode> nodes = new ArrayList<>();
  private final HeadingLevels headings = new HeadingLevels();
  private OpenList list = new OpenList();
  private int next;

  /** Adds content under a group of its own and gives the leaf its items belong to. */
  public int add(Role role, SourceSpan span) {
    StructLeaf leaf = leaf(span);
    add(new StructGroup(role, List.of(leaf)));
    return leaf.id();
  }

  /** A leaf that the caller puts into a group of its own. */
  public StructLeaf leaf(SourceSpan span) {
    return new StructLeaf(next++, span);
  }

  /** Adds a group. */
  public void add(StructGroup group) {
    endList();
    nodes.add(group);
  }

  /** Adds the title of an article or of the contents. */
  public int title(SourceSpan span) {
    return add(headings.title(), span);
  }

  /** Adds the title of an annex; headings up to the next title stand below it. */
  public int annexTitle(SourceSpan span) {
    return add(headings.annex(), span);
  }

  /**
   * Adds a heading.
   *
   * @param level 1 to 4, as written
   */
  public int heading(int level, SourceSpan span) {
    return add(headings.heading(level), span);
  }

  /** Adds a picture; {@link PageItem#ARTIFACT} for one that readers pass over. */
  public int picture(Alt alt, SourceSpan span) {
    if (alt.decoration()) {
      return PageItem.ARTIFACT;
    }
    StructLeaf leaf = leaf(span);
    add(figure(alt, leaf));
    return leaf.id();
  }

  /** A picture for a group of the caller's own. */
  public static StructGroup figure(Alt alt, StructLeaf leaf) {
    StructAttributes attributes =
        alt.words().map(StructAttributes::alt).orElse(StructAttributes.NONE);
    return new StructGroup(Role.FIGURE, attributes, List.of(leaf));
  }

  /**
   * Adds an item; items without anything between them are one list.
   *
   * @param level 1, or more for an item below another
   */
  public int item(int level, SourceSpan span) {
    StructLeaf leaf = leaf(span);
    list.add(level, leaf);
    return leaf.id();
  }

  /** Adds a footnote behind what has its mark, inside the item of a list that has it. */
  void note(StructAttributes attributes, List<StructNode> kids) {
    StructGroup note = new StructGroup(Role.NOTE, attributes, kids);
    if (list.isEmpty()) {
      nodes.add(note);
    } else {
      list.addToLast(note);
    }
  }

  public int count() {
    return next;
  }

  /** What was added so far, under one group, and no longer part of what follows. */
  public StructGroup taken(Role role) {
    StructGroup taken = under(role);
    nodes.clear();
    return taken;
  }

  /** All that was added, under one group. */
  public StructGroup under(Role role) {
    endList();
    return new StructGroup(role, nodes);
  }

  private void endList() {
    if (!list.isEmpty()) {
      nodes.add(list.group());
      list = new OpenList();
    }
  }
}
