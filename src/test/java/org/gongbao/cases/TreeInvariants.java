package org.gongbao.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/**
 * What holds for every logical tree, whatever was written (ISO 32000-1 14.8.4, ISO 14289-1 7.2 to
 * 7.9). That its text stands in the order of the source is shown by the text itself.
 */
final class TreeInvariants {
  private final List<String> broken = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<SourceSpan> references = new HashSet<>();
  private int level;

  private TreeInvariants() {}

  /** Everything that does not hold, one sentence each; empty when all is well. */
  static List<String> broken(StructGroup document) {
    TreeInvariants tree = new TreeInvariants();
    tree.collect(document);
    tree.group(document);
    return tree.broken;
  }

  private void collect(StructGroup group) {
    String id = group.attributes().id();
    if (!id.isEmpty() && !ids.add(id)) {
      broken.add("two groups are called " + id);
    }
    groups(group).forEach(this::collect);
  }

  private void group(StructGroup group) {
    for (String header : group.attributes().headers()) {
      check(ids.contains(header), "no cell is called " + header, group);
    }
    List<Role> kids = groups(group).stream().map(StructGroup::role).toList();
    switch (group.role()) {
      case H1 -> heading(1, group);
      case H2 -> heading(2, group);
      case H3 -> heading(3, group);
      case H4 -> heading(4, group);
      case H5 -> heading(5, group);
      case H6 -> heading(6, group);
      case LIST -> only(group, Set.of(Role.ITEM));
      case ITEM -> only(group, Set.of(Role.LABEL, Role.ITEM_BODY));
      case TOC -> {
        only(group, Set.of(Role.TOC, Role.TOCI, Role.CAPTION));
        check(kids.lastIndexOf(Role.CAPTION) <= 0, "a caption is not the first of its", group);
      }
      case TABLE -> {
        only(group, Set.of(Role.CAPTION, Role.ROW));
        check(kids.lastIndexOf(Role.CAPTION) <= 0, "a caption is not the first of its", group);
        table(group);
      }
      case ROW -> only(group, Set.of(Role.HEAD_CELL, Role.DATA_CELL));
      case HEAD_CELL ->
          check(group.attributes().scope().isPresent(), "no scope is said of a", group);
      case FIGURE ->
          check(
              group.attributes().alt().isPresent() || isWritten(leaves(group).getFirst()),
              "neither words nor a place has a",
              group);
      case NOTE -> {
        check(!group.attributes().id().isEmpty(), "no id has a", group);
        check(references.contains(leaves(group).getFirst().span()), "nothing leads to a", group);
      }
      case REFERENCE -> leaves(group).forEach(leaf -> references.add(leaf.span()));
      case DOCUMENT, SECT, ART, DIV, TITLE, P, TOCI, LINK, LABEL, CAPTION, QUOTE, SPAN -> {}
      case ITEM_BODY, DATA_CELL -> {}
    }
    groups(group).forEach(this::group);
  }

  private void heading(int of, StructGroup group) {
    check(of <= level + 1, "level " + level + " is followed by", group);
    level = of;
  }

  /** Every row fills as many columns as the first, with its own cells and those from above. */
  private void table(StructGroup table) {
    List<Integer> covered = new ArrayList<>();
    for (StructGroup row : groups(table)) {
      if (row.role() != Role.ROW) {
        continue;
      }
      boolean first = covered.isEmpty();
      int column = 0;
      for (StructGroup cell : groups(row)) {
        while (column < covered.size() && covered.get(column) > 0) {
          column++;
        }
        for (int i = 0; i < cell.attributes().columns(); i++, column++) {
          if (first) {
            covered.add(0);
          }
          if (column < covered.size()) {
            check(covered.get(column) == 0, "cells meet in a", table);
            covered.set(column, cell.attributes().rows());
          } else {
            broken.add("a row is longer than the first in a " + described(table));
          }
        }
      }
      check(!covered.contains(0), "a row is shorter than the first in a", table);
      covered.replaceAll(rows -> rows - 1);
    }
    check(covered.stream().allMatch(rows -> rows == 0), "a cell reaches out of a", table);
  }

  private void only(StructGroup group, Set<Role> allowed) {
    check(!group.kids().isEmpty(), "nothing is in a", group);
    for (StructNode kid : group.kids()) {
      check(
          kid instanceof StructGroup inner && allowed.contains(inner.role()),
          "none of " + allowed + " is a kid of a",
          group);
    }
  }

  private void check(boolean holds, String otherwise, StructGroup group) {
    if (!holds) {
      broken.add(otherwise + " " + described(group));
    }
  }

  private static String described(StructGroup group) {
    List<StructLeaf> leaves = leaves(group);
    return group.role() + (leaves.isEmpty() ? "" : " at " + leaves.getFirst().span());
  }

  private static boolean isWritten(StructLeaf leaf) {
    return !leaf.span().equals(SourceSpan.NONE);
  }

  private static List<StructGroup> groups(StructGroup group) {
    return group.kids().stream()
        .filter(StructGroup.class::isInstance)
        .map(StructGroup.class::cast)
        .toList();
  }

  private static List<StructLeaf> leaves(StructNode node) {
    return switch (node) {
      case StructLeaf leaf -> List.of(leaf);
      case StructGroup group -> group.kids().stream().flatMap(kid -> leaves(kid).stream()).toList();
    };
  }
}
