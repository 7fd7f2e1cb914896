package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private int articles;
  private int outside;

  private ProofParagraphs() {}

  static ProofParagraphs of(StructGroup structure) {
    ProofParagraphs paragraphs = new ProofParagraphs();
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
      if (role == Role.ART && article.isEmpty()) {
        new Walk(Optional.of(++articles)).kids(group, within);
      } else if (OWN.contains(role) || within.isEmpty() && !NONE.contains(role)) {
        kids(group, Optional.of(new Open(role)));
      } else {
        kids(group, within);
      }
    }

    private void leaf(StructLeaf leaf, Open open) {
      if (leaf.span().file().isEmpty()) {
        return;
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
