package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Table;
import org.gongbao.model.Table.Cell;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructAttributes.Scope;
import org.gongbao.page.StructNode.Role;

/**
 * Which cells head which (ISO 14289-1 7.5): a head cell says whether it heads columns or a row;
 * where one cell has heads of several levels above it, or a head stands over several columns or
 * rows, every cell names its heads.
 */
final class TableHeads {
  private final Table table;
  private final String prefix;
  private final boolean named;
  private final List<List<RowHead>> rowHeads;

  /**
   * The heads of a table.
   *
   * @param prefix of the ids of its cells, no other table's in the flow
   */
  TableHeads(Table table, String prefix) {
    this.table = table;
    this.prefix = prefix;
    this.named =
        table.head().size() > 1
            || cells(table.head()).stream().anyMatch(cell -> cell.columns() > 1)
            || cells(table.body()).stream().anyMatch(cell -> isHead(cell) && spans(cell));
    this.rowHeads = named ? rowHeads() : List.of();
  }

  /** The head cells that reach into each row of the body, from the left. */
  private List<List<RowHead>> rowHeads() {
    List<List<RowHead>> heads = new ArrayList<>();
    table.body().forEach(row -> heads.add(new ArrayList<>()));
    for (int row = 0; row < table.body().size(); row++) {
      for (Cell cell : table.body().get(row).cells()) {
        int end = Math.min(heads.size(), row + cell.rows());
        for (int covered = row; covered < end && isHead(cell); covered++) {
          heads.get(covered).add(new RowHead(cell.column(), rowId(row, cell)));
        }
      }
    }
    return heads;
  }

  private boolean isHead(Cell cell) {
    return cell.column() < table.rowHeads();
  }

  private record RowHead(int column, String id) {}

  /** A cell of the logical tree. */
  record Tag(Role role, StructAttributes attributes) {}

  /** A cell of the head. */
  Tag head(int row, Cell cell) {
    StructAttributes attributes = over(cell).heading(Scope.COLUMN);
    return new Tag(
        Role.HEAD_CELL,
        named ? attributes.withId(headId(row, cell)).headedBy(above(row, cell)) : attributes);
  }

  /** A cell of the body. */
  Tag body(int row, Cell cell) {
    StructAttributes attributes = over(cell);
    if (named) {
      List<String> ids = above(table.head().size(), cell);
      ids.addAll(beside(row, cell));
      attributes = attributes.headedBy(ids);
    }
    if (!isHead(cell)) {
      return new Tag(Role.DATA_CELL, attributes);
    }
    attributes = attributes.heading(Scope.ROW);
    return new Tag(Role.HEAD_CELL, named ? attributes.withId(rowId(row, cell)) : attributes);
  }

  private static StructAttributes over(Cell cell) {
    return StructAttributes.cell(cell.columns(), cell.rows());
  }

  private static boolean spans(Cell cell) {
    return cell.columns() > 1 || cell.rows() > 1;
  }

  /** The head cells over a cell, from the top, in rows of the head before one. */
  private List<String> above(int before, Cell cell) {
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < before; row++) {
      for (Cell head : table.head().get(row).cells()) {
        if (meets(head.column(), head.columns(), cell.column(), cell.columns())) {
          ids.add(headId(row, head));
        }
      }
    }
    return ids;
  }

  /** The head cells left of a cell of the body, in all rows it covers. */
  private List<String> beside(int row, Cell cell) {
    return rowHeads.subList(row, Math.min(rowHeads.size(), row + cell.rows())).stream()
        .flatMap(List::stream)
        .filter(head -> head.column() < cell.column())
        .map(RowHead::id)
        .distinct()
        .toList();
  }

  private static List<Cell> cells(List<Table.Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  private static boolean meets(int from, int count, int otherFrom, int otherCount) {
    return from < otherFrom + otherCount && otherFrom < from + count;
  }

  private String headId(int row, Cell cell) {
    return prefix + "h" + row + "." + cell.column();
  }

  private String rowId(int row, Cell cell) {
    return prefix + "r" + row + "." + cell.column();
  }
}
