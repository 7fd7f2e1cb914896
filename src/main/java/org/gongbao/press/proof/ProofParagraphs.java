package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.page.LineReport;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/**
 * The paragraphs of a document in the order of its logical tree. The contents have none: the
 * program makes them from what has anchors elsewhere.
 */
final class ProofParagraphs {
  /** A paragraph of its own even inside another. */
  private static final Set<Role> OWN = EnumSet.of(Role.ITEM, Role.NOTE);

  /** Groups of several paragraphs, or parts of one. */
  private static final Set<Role> NONE =
      EnumSet.of(
          Role.DOCUMENT,
          Role.SECT,
          Role.ART,
          Role.DIV,
          Role.LIST,
          Role.TABLE,
          Role.QUOTE,
          Role.LABEL,
          Role.ITEM_BODY,
          Role.REFERENCE,
          Role.LINK,
          Role.SPAN);

  private final List<ProofParagraph> all = new ArrayList<>();
  private final Map<Integer, ProofParagraph> byLeaf = new HashMap<>();
  private final Map<Integer, SetLine> firstLines = new HashMap<>();

  /** The line that the last item began on. */
  private Optional<SetLine> itemLine = Optional.empty();

  private int articles;
  private int outside;

  private ProofParagraphs() {}

  static ProofParagraphs of(StructGroup structure, LineReport report) {
    ProofParagraphs paragraphs = new ProofParagraphs();
    report.lines().forEach(line -> paragraphs.firstLines.putIfAbsent(line.leaf(), line));
    paragraphs.new Walk(Optional.empty()).kids(structure, Optional.empty());
    return paragraphs;
  }

  /** In reading order. */
  List<ProofParagraph> all() {
    return all;
  }

  /** The paragraph that a leaf is part of. */
  Optional<ProofParagraph> of(int leaf) {
    return Optional.ofNullable(byLeaf.get(leaf));
  }

  /** A paragraph that gets its place from its first leaf. */
  private static final class Open {
    private final Role role;
    private Optional<ProofParagraph> paragraph = Optional.empty();

    Open(Role role) {
      this.role = role;
    }
  }

  /** Whether an item begins on the line of the one before: names of a roster. */
  private boolean goesOn(StructLeaf leaf) {
    Optional<SetLine> line = Optional.ofNullable(firstLines.get(leaf.id()));
    boolean goesOn =
        line.isPresent()
            && itemLine.isPresent()
            && all.getLast().role() == Role.ITEM
            && CountedLines.areOne(line.get(), itemLine.get());
    itemLine = line;
    return goesOn;
  }

  /** Inside an article, or outside all. */
  private final class Walk {
    private final Optional<Integer> article;
    private int number;

    Walk(Optional<Integer> article) {
      this.article = article;
    }

    void kids(StructGroup group, Optional<Open> within) {
      group.kids().forEach(kid -> node(kid, within));
    }

    private void node(StructNode node, Optional<Open> within) {
      switch (node) {
        case StructGroup group -> group(group, within);
        case StructLeaf leaf -> leaf(leaf, within.orElseGet(() -> new Open(Role.P)));
      }
    }

    private void group(StructGroup group, Optional<Open> within) {
      Role role = group.role();
      if (role == Role.TOC) {
        return;
      }
      if (role == Role.DIV && hasPicture(group)) {
        picture(group, within);
      } else if (role == Role.ART && article.isEmpty()) {
        new Walk(Optional.of(++articles)).kids(group, within);
      } else if (OWN.contains(role) || within.isEmpty() && !NONE.contains(role)) {
        kids(group, Optional.of(new Open(role)));
      } else {
        kids(group, within);
      }
    }

    private static boolean hasPicture(StructGroup group) {
      return group.kids().stream()
          .anyMatch(kid -> kid instanceof StructGroup part && part.role() == Role.FIGURE);
    }

    /** A picture with its caption, which is a plain paragraph to the tree. */
    private void picture(StructGroup group, Optional<Open> within) {
      for (StructNode kid : group.kids()) {
        switch (kid) {
          case StructGroup part -> {
            boolean caption = within.isEmpty() && part.role() == Role.P;
            if (caption) {
              kids(part, Optional.of(new Open(Role.CAPTION)));
            } else {
              group(part, within);
            }
          }
          case StructLeaf leaf -> node(leaf, within);
        }
      }
    }

    private void leaf(StructLeaf leaf, Open open) {
      if (leaf.span().file().isEmpty()) {
        return;
      }
      if (open.paragraph.isEmpty() && open.role == Role.ITEM && goesOn(leaf)) {
        open.paragraph = Optional.of(all.getLast());
      }
      if (open.paragraph.isEmpty()) {
        int next = article.isPresent() ? ++number : ++outside;
        ProofParagraph begun = new ProofParagraph(article.orElse(0), next, open.role, leaf.span());
        open.paragraph = Optional.of(begun);
        all.add(begun);
      }
      byLeaf.put(leaf.id(), open.paragraph.get());
    }
  }
}
