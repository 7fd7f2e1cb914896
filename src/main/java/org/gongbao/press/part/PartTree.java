package org.gongbao.press.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/**
 * The logical tree of a part: the groups of which content is left. Headings begin at the first
 * level and leave none out (ISO 14289-1 7.4.2); a link that lost its place is plain text.
 */
final class PartTree {
  private static final List<Role> HEADINGS = List.of(Role.H1, Role.H2, Role.H3, Role.H4);

  private final Set<Integer> before = new HashSet<>();
  private final Set<Integer> left = new HashSet<>();
  private final Set<Integer> linked = new HashSet<>();
  private final Set<Integer> stillLinked = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Deque<Integer> levels = new ArrayDeque<>();

  /**
   * For the tree of some pages.
   *
   * @param issue all pages
   * @param part those that are left, with what is left on them
   */
  PartTree(List<Page> issue, List<Page> part) {
    issue.forEach(page -> collect(page.items(), before, linked));
    part.forEach(page -> collect(page.items(), left, stillLinked));
  }

  private static void collect(List<PageItem> items, Set<Integer> leaves, Set<Integer> links) {
    for (PageItem item : items) {
      switch (item) {
        case TurnedItem turned -> collect(turned.items(), leaves, links);
        case LinkItem link -> links.add(link.leaf());
        case PageItem.TextItem text -> leaves.add(text.leaf());
        case PageItem.RuleItem rule -> leaves.add(rule.leaf());
        case PageItem.ImageItem image -> leaves.add(image.leaf());
        case PageItem.DotItem dot -> leaves.add(dot.leaf());
        case PageItem.FormItem form -> leaves.add(form.leaf());
      }
    }
  }

  /** The tree without what is gone. */
  StructGroup of(StructGroup tree) {
    collectIds(tree);
    return kept(tree);
  }

  /** What becomes of a node. */
  private enum Fate {
    STAYS,
    GOES,
    /** Empty from the first, such as a cell of a table: stays with what it is in. */
    EMPTY
  }

  private Fate fate(StructNode node) {
    return switch (node) {
      case StructLeaf leaf ->
          left.contains(leaf.id())
              ? Fate.STAYS
              : before.contains(leaf.id()) ? Fate.GOES : Fate.EMPTY;
      case StructGroup group -> {
        Set<Fate> fates = new HashSet<>();
        group.kids().forEach(kid -> fates.add(fate(kid)));
        yield fates.contains(Fate.STAYS)
            ? Fate.STAYS
            : fates.contains(Fate.GOES) ? Fate.GOES : Fate.EMPTY;
      }
    };
  }

  private void collectIds(StructGroup group) {
    ids.add(group.attributes().id());
    for (StructNode kid : kids(group)) {
      if (kid instanceof StructGroup inner) {
        collectIds(inner);
      }
    }
  }

  /** The children that stay, with the empty ones when any other does. */
  private List<StructNode> kids(StructGroup group) {
    return group.kids().stream().filter(kid -> fate(kid) != Fate.GOES).toList();
  }

  private StructGroup kept(StructGroup group) {
    Role role = role(group);
    List<StructNode> kids = new ArrayList<>();
    for (StructNode kid : kids(group)) {
      switch (kid) {
        case StructLeaf leaf -> kids.add(leaf);
        case StructGroup inner -> kids.add(kept(inner));
      }
    }
    return new StructGroup(role, attributes(group.attributes()), kids);
  }

  private Role role(StructGroup group) {
    int level = HEADINGS.indexOf(group.role());
    if (level >= 0) {
      while (!levels.isEmpty() && levels.peek() >= level) {
        levels.pop();
      }
      levels.push(level);
      return HEADINGS.get(levels.size() - 1);
    }
    return group.role() == Role.LINK && lost(group) ? Role.SPAN : group.role();
  }

  private boolean lost(StructGroup link) {
    return leaves(link).stream().anyMatch(linked::contains)
        && leaves(link).stream().noneMatch(stillLinked::contains);
  }

  private static List<Integer> leaves(StructNode node) {
    return switch (node) {
      case StructLeaf leaf -> List.of(leaf.id());
      case StructGroup group -> group.kids().stream().flatMap(kid -> leaves(kid).stream()).toList();
    };
  }

  /** Without the heads of cells that are gone (ISO 32000-1 14.8.5.7). */
  private StructAttributes attributes(StructAttributes all) {
    return new StructAttributes(
        all.alt(),
        all.scope(),
        all.id(),
        all.headers().stream().filter(ids::contains).toList(),
        all.columns(),
        all.rows());
  }
}
