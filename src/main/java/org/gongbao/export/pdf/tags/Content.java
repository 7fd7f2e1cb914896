package org.gongbao.export.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfIndirectReference;

/** What is drawn of one leaf: marked-content sequences, page by page. */
final class Content implements Kid {
  /** A sequence on a page, by its number there. */
  record Mark(PdfIndirectReference page, int number) {}

  private final int leaf;
  private final List<Mark> marks = new ArrayList<>(1);
  private Element owner;

  Content(int leaf, Element owner) {
    this.leaf = leaf;
    this.owner = owner;
  }

  int leaf() {
    return leaf;
  }

  Element owner() {
    return owner;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Puts an element between this content and the one that had it. */
  void moveInto(Element inner) {
    owner.kids().set(owner.kids().indexOf(this), inner);
    inner.kids().add(this);
    owner = inner;
  }
}
