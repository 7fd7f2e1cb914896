package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * Names in columns of equal width, in whole em, as wide as four names in five ask for; a longer
 * name takes as many columns as it needs (E80, R57).
 */
final class NameGrid {
  /** Blank between columns where their number is free, in em. */
  private static final int GAP = 2;

  /** Least blank between columns, in em. */
  private static final int LEAST_GAP = 1;

  private final Cells cells;
  private final int columns;
  private final long left;
  private final long pitch;
  private final long right;

  private NameGrid(Cells cells, int columns, long left, long pitch, long right) {
    this.cells = cells;
    this.columns = columns;
    this.left = left;
    this.pitch = pitch;
    this.right = right;
  }

  /**
   * A grid for names.
   *
   * @param left where it may begin; like {@code room} in 1/65536 pt
   * @param asked how many columns; as many as there is room for when empty or too many
   * @param centred whether what is left of the room is shared between both sides
   */
  static NameGrid of(
      List<Cell> names, long left, long room, OptionalInt asked, boolean centred, Cells cells) {
    long em = cells.em();
    int whole = (int) (room / em);
    int name = usual(names);
    int most = Math.max(1, (whole + LEAST_GAP) / (name + LEAST_GAP));
    int free = Math.max(1, (whole + GAP) / (name + GAP));
    int columns = Math.min(asked.orElse(free), most);
    int pitch = columns == 1 ? whole : (whole - name) / (columns - 1);
    int rest = columns == 1 ? 0 : whole - name - (columns - 1) * pitch;
    long first = centred ? rest / 2 * em : 0;
    return new NameGrid(cells, columns, left + first, pitch * em, left + room);
  }

  int columns() {
    return columns;
  }

  /** The pieces of each line of names. */
  List<List<Piece>> lines(List<Cell> names) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    int slot = 0;
    for (Cell name : names) {
      boolean past = left + slot * pitch + name.line().width() > right;
      if (slot > 0 && (slot >= columns || past)) {
        lines.add(line);
        line = new ArrayList<>();
        slot = 0;
      }
      long x = left + slot * pitch;
      // A name wider than the whole grid goes on below itself.
      for (Line part : cells.lines(name, right - x)) {
        if (part.from() > 0) {
          lines.add(line);
          line = new ArrayList<>();
        }
        line.add(new TextPiece(name.text(), part, x, 0, right - x, name.leaf().id()));
      }
      slot += slots(name);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int slots(Cell name) {
    long needed = name.line().width() + LEAST_GAP * cells.em();
    return (int) Math.min(columns, Math.max(1, Math.ceilDiv(needed, pitch)));
  }

  /** The width that four in five names keep within, in em. */
  private static int usual(List<Cell> names) {
    int[] widths = names.stream().mapToInt(Cell::em).sorted().toArray();
    return widths.length == 0 ? 1 : Math.max(1, widths[(4 * widths.length - 1) / 5]);
  }
}
