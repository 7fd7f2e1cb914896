package org.gongbao.page;

import java.util.List;
import java.util.Map;
import org.gongbao.diag.SourceSpan;

/**
 * The logical tree in reading order. A node holds children or is content, never both (PDF writers
 * break on a mixture).
 */
public sealed interface StructNode {
  /** What a group is; names follow ISO 32000-1 14.8.4. */
  enum Role {
    DOCUMENT,
    PART,
    SECT,
    ART,
    TITLE,
    H1,
    H2,
    H3,
    H4,
    P,
    SPAN,
    TOC,
    TOCI,
    REFERENCE,
    LINK,
    LIST,
    LIST_ITEM,
    TABLE,
    ROW,
    DATA_CELL
  }

  /** Attributes a group may carry. */
  enum Attribute {
    LANGUAGE,
    ALTERNATE_TEXT,
    ID
  }

  /** A node with children. */
  record StructGroup(Role role, Map<Attribute, String> attributes, List<StructNode> kids)
      implements StructNode {
    public StructGroup {
      attributes = Map.copyOf(attributes);
      kids = List.copyOf(kids);
    }

    public StructGroup(Role role, List<StructNode> kids) {
      this(role, Map.of(), kids);
    }
  }

  /**
   * Content: the items whose {@link PageItem#leaf} is {@code id}, in page order.
   *
   * @param span where it was written
   */
  record StructLeaf(int id, SourceSpan span) implements StructNode {}
}
