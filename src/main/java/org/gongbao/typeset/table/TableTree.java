package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
import org.gongbao.page.PageItem;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.Leaves;

/**
 * The leaves of a table in reading order: caption, unit, row by row.
 *
 * @param caption its leaf, or {@link PageItem#ARTIFACT} when there is none
 * @param unit likewise
 * @param head one leaf for each cell, or {@link PageItem#ARTIFACT} for an empty one
 * @param body likewise
 */
record TableTree(int caption, int unit, List<Integer> head, List<Integer> body) {
  /** Adds a table to the logical tree of its flow. */
  static TableTree of(Table table, Leaves leaves) {
    List<StructNode> kids = new ArrayList<>();
    List<StructNode> above = new ArrayList<>();
    List<Inline> caption = table.caption().stream().flatMap(List::stream).toList();
    int captionLeaf = leaf(caption, leaves, above);
    int unitLeaf = leaf(table.unit(), leaves, above);
    if (!above.isEmpty()) {
      kids.add(new StructGroup(StructNode.Role.CAPTION, above));
    }
    TableHeads heads = new TableHeads(table, "t" + leaves.count() + ".");
    List<Integer> head = rows(table.head(), heads::head, leaves, kids);
    List<Integer> body = rows(table.body(), heads::body, leaves, kids);
    leaves.add(new StructGroup(StructNode.Role.TABLE, kids));
    return new TableTree(captionLeaf, unitLeaf, head, body);
  }

  /** What a cell of a row is to its table. */
  private interface Cells {
    TableHeads.Tag tag(int row, Table.Cell cell);
  }

  private static List<Integer> rows(
      List<Table.Row> rows, Cells tags, Leaves leaves, List<StructNode> kids) {
    List<Integer> ids = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<StructNode> cells = new ArrayList<>();
      for (Table.Cell cell : rows.get(row).cells()) {
        List<StructNode> content = new ArrayList<>();
        ids.add(leaf(cell.content(), leaves, content));
        TableHeads.Tag tag = tags.tag(row, cell);
        cells.add(new StructGroup(tag.role(), tag.attributes(), content));
      }
      kids.add(new StructGroup(StructNode.Role.ROW, cells));
    }
    return ids;
  }

  private static int leaf(List<Inline> content, Leaves leaves, List<StructNode> kids) {
    if (Inline.text(content).isBlank()) {
      return PageItem.ARTIFACT;
    }
    StructLeaf leaf = leaves.leaf(ContentLines.span(content));
    kids.add(leaf);
    return leaf.id();
  }
}
