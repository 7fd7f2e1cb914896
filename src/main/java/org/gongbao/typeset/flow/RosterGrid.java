package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * Rows of names in columns of whole em (E80, E81, R57). Short cells stand on a grid of equal
 * columns, a wide one over two of them; where cells are long, each column is as wide as its widest
 * cell and the last one wraps under its own first character.
 */
final class RosterGrid {
  /** Least blank between columns, in em. */
  private static final int GAP = 1;

  private static final int WIDE_GAP = 2;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final Style style;
  private final long em;

  RosterGrid(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.style = setting.style(Role.ROSTER);
    this.em = style.get(StyleKeys.SIZE).units();
  }

  private record Cell(PreparedText text, Line line, int leaf, int em) {}

  List<FlowItem> rows(Block.Roster roster) {
    List<List<Cell>> rows = prepared(roster);
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    int pitch = (int) (setting.measure() / em / columns);
    int wide = 2 * pitch - GAP;
    boolean grid =
        columns > 2
            && rows.stream().flatMap(List::stream).allMatch(cell -> cell.em <= wide)
            && mostly(rows, pitch - GAP);
    List<FlowItem> items = new ArrayList<>();
    for (List<Cell> row : rows) {
      items.addAll(grid ? onGrid(row, columns, pitch) : List.of(inColumns(row, rows, columns)));
    }
    return spaced(items);
  }

  private List<List<Cell>> prepared(Block.Roster roster) {
    List<List<Cell>> rows = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (Block.Row row : roster.rows()) {
      List<Cell> cells = new ArrayList<>();
      List<StructNode> cellTags = new ArrayList<>();
      for (List<Inline> content : row.cells()) {
        StructLeaf leaf = leaves.leaf(ContentLines.span(content));
        cellTags.add(new StructGroup(StructNode.Role.DATA_CELL, List.of(leaf)));
        PreparedText text = setting.prepare(content, Role.ROSTER, diagnostics);
        if (text.length() > 0) {
          Line line = setting.single(text);
          cells.add(new Cell(text, line, leaf.id(), (int) Math.ceilDiv(line.width(), em)));
        }
      }
      rows.add(cells);
      tags.add(new StructGroup(StructNode.Role.ROW, cellTags));
    }
    leaves.add(new StructGroup(StructNode.Role.TABLE, tags));
    return rows;
  }

  /** Whether nine cells in ten fit their column. */
  private static boolean mostly(List<List<Cell>> rows, int em) {
    long all = rows.stream().mapToLong(List::size).sum();
    long fit = rows.stream().flatMap(List::stream).filter(cell -> cell.em <= em).count();
    return 10 * fit >= 9 * all;
  }

  /** A row on equal columns; what a wide name pushes past the last column opens another line. */
  private List<FlowItem> onGrid(List<Cell> row, int columns, int pitch) {
    // The last column needs no gap, so the grid stands in the middle without it.
    long free = setting.measure() / em - (long) (columns - 1) * pitch - 3;
    long left = Math.max(0, free / 2) * em;
    List<FlowItem> items = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int slot = 0;
    for (Cell cell : row) {
      int slots = cell.em <= pitch - GAP || slot == columns - 1 && cell.em <= pitch ? 1 : 2;
      if (slot + slots > columns && slot > 0) {
        items.add(line(pieces));
        pieces = new ArrayList<>();
        slot = 0;
      }
      long x = left + (long) slot * pitch * em;
      pieces.add(new TextPiece(cell.text, cell.line, x, 0, slots * pitch * em, cell.leaf));
      slot += slots;
    }
    if (!pieces.isEmpty()) {
      items.add(line(pieces));
    }
    return items;
  }

  private FlowItem.Block line(List<Piece> pieces) {
    return FlowItem.Block.of(1, pieces);
  }

  /** A row in columns as wide as their widest cells; the last one takes what is left and wraps. */
  private FlowItem inColumns(List<Cell> row, List<List<Cell>> rows, int columns) {
    int[] widths = new int[columns];
    for (List<Cell> other : rows) {
      for (int i = 0; i < other.size(); i++) {
        widths[i] = Math.max(widths[i], other.get(i).em);
      }
    }
    int fixed = 0;
    for (int i = 0; i < columns - 1; i++) {
      fixed += widths[i] + WIDE_GAP;
    }
    int measure = (int) (setting.measure() / em);
    int lastWidth = Math.min(widths[columns - 1], Math.max(measure - fixed, measure / 3));
    int left = Math.max(0, (measure - fixed - lastWidth) / 2);
    List<Piece> pieces = new ArrayList<>();
    int rowLines = 1;
    int column = left;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      long room = (i == columns - 1 ? lastWidth : widths[i]) * em;
      List<Line> lines =
          cell.line.width() <= room
              ? List.of(cell.line)
              : setting.breaker().lines(cell.text, new Measure(room, 0, 0));
      for (int k = 0; k < lines.size(); k++) {
        long y = k * setting.layout().page().pitch().units();
        pieces.add(new TextPiece(cell.text, lines.get(k), column * em, y, room, cell.leaf));
      }
      rowLines = Math.max(rowLines, lines.size());
      column += widths[i] + WIDE_GAP;
    }
    return FlowItem.Block.of(rowLines, pieces);
  }

  /** Blank lines of the style around the roster as a whole. */
  private List<FlowItem> spaced(List<FlowItem> items) {
    List<FlowItem> spaced = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      FlowItem.Block block = (FlowItem.Block) items.get(i);
      spaced.add(
          block.spaced(
              i == 0 ? style.get(StyleKeys.BEFORE) : 0,
              i == items.size() - 1 ? style.get(StyleKeys.AFTER) : 0));
    }
    return spaced;
  }
}
