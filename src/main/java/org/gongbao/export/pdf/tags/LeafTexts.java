package org.gongbao.export.pdf.tags;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/** The words of links and of labels of lists, for what a reader is told of them. */
final class LeafTexts {
  private final BitSet wanted = new BitSet();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();

  private LeafTexts() {}

  static LeafTexts of(PagedDocument document) {
    LeafTexts texts = new LeafTexts();
    texts.want(document.structure(), false);
    for (Page page : document.pages()) {
      page.items().forEach(texts::want);
    }
    for (Page page : document.pages()) {
      page.texts().forEach(texts::take);
    }
    return texts;
  }

  /** What is drawn of all content in an element, its leaves set apart by spaces. */
  String of(Element element) {
    StringJoiner joined = new StringJoiner(" ");
    join(element, joined);
    return joined.toString();
  }

  private void join(Element element, StringJoiner joined) {
    for (Kid kid : element.kids()) {
      switch (kid) {
        case Element inner -> join(inner, joined);
        case Content content -> {
          if (texts.containsKey(content.leaf())) {
            joined.add(texts.get(content.leaf()));
          }
        }
        case Annotation annotation -> {}
      }
    }
  }

  private void want(StructNode node, boolean all) {
    switch (node) {
      case StructGroup group -> {
        boolean here = all || group.role() == Role.LINK || group.role() == Role.LABEL;
        group.kids().forEach(kid -> want(kid, here));
      }
      case StructLeaf leaf -> {
        if (all) {
          wanted.set(leaf.id());
        }
      }
    }
  }

  private void want(PageItem item) {
    if (item instanceof LinkItem link && link.leaf() != PageItem.ARTIFACT) {
      wanted.set(link.leaf());
    }
  }

  private void take(TextItem text) {
    if (text.leaf() != PageItem.ARTIFACT && wanted.get(text.leaf())) {
      texts.computeIfAbsent(text.leaf(), leaf -> new StringBuilder()).append(text.text());
    }
  }
}
