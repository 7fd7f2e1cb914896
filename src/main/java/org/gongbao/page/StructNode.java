package org.gongbao.page;

import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * The logical tree in reading order. A node holds children or is content, never both (PDF writers
 * break on a mixture).
 */
public sealed interface StructNode {
  /** What a group is; names follow ISO 32000-1 14.8.4. */
  enum Role {
    DOCUMENT,
    SECT,
    ART,
    /** What belongs together without a name of its own: pictures with their captions. */
    DIV,
    /** The name of the publication on its cover or above its first page; no heading. */
    TITLE,
    /** An article's title, that of the contents. No level is left out below (ISO 14289-1 7.4.2). */
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    TOC,
    TOCI,
    REFERENCE,
    LINK,
    LIST,
    ITEM,
    LABEL,
    ITEM_BODY,
    TABLE,
    ROW,
    HEAD_CELL,
    DATA_CELL,
    CAPTION,
    FIGURE,
    NOTE,
    QUOTE,
    SPAN
  }

  /** A node with children. */
  record StructGroup(Role role, StructAttributes attributes, List<StructNode> kids)
      implements StructNode {
    public StructGroup {
      kids = List.copyOf(kids);
    }

    /** A group of which the role says all. */
    public StructGroup(Role role, List<StructNode> kids) {
      this(role, StructAttributes.NONE, kids);
    }
  }

  /**
   * Content: the items whose {@link PageItem#leaf} is {@code id}, in page order.
   *
   * @param span where it was written
   */
  record StructLeaf(int id, SourceSpan span) implements StructNode {}
}
