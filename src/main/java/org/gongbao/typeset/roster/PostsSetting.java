package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Roster;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.roster.Cells.Cell;

/**
 * Names with posts, one or more pairs side by side, names as well as posts in columns of their own;
 * a long post goes on under its first character (E81, R57).
 */
final class PostsSetting {
  /** Blank between pairs, in em. */
  private static final int BETWEEN = 2;

  /** Narrowest column of posts, in em. */
  private static final int LEAST = 4;

  private final Setting setting;
  private final Cells cells;
  private final Leaves leaves;
  private final Diagnostics diagnostics;

  PostsSetting(Setting setting, Cells cells, Leaves leaves, Diagnostics diagnostics) {
    this.setting = setting;
    this.cells = cells;
    this.leaves = leaves;
    this.diagnostics = diagnostics;
  }

  /**
   * The columns of a row, in em.
   *
   * @param gap between the two of a pair
   * @param left before the first pair
   */
  private record Columns(int pairs, int first, int gap, int second, int left) {}

  List<FlowItem.Block> blocks(Roster.Posts roster) {
    List<List<Cell>> pairs = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (Roster.Holder holder : roster.holders()) {
      List<Cell> pair = pair(holder, roster.postFirst());
      pairs.add(pair);
      tags.add(tag(pair));
    }
    leaves.add(new StructGroup(StructNode.Role.LIST, tags));
    Columns columns = columns(pairs, roster);
    if (columns.pairs < roster.columns()) {
      diagnostics.add(Code.ROSTER_COLUMNS, roster.span(), roster.columns(), columns.pairs);
    }
    List<FlowItem.Block> blocks = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += columns.pairs) {
      blocks.add(row(pairs.subList(i, Math.min(pairs.size(), i + columns.pairs)), columns));
    }
    return blocks;
  }

  /** Pairs are a list, however many stand side by side: who, and as what. */
  private static StructNode tag(List<Cell> pair) {
    List<StructNode> kids = new ArrayList<>();
    if (!pair.getFirst().isEmpty()) {
      kids.add(new StructGroup(StructNode.Role.LABEL, List.of(pair.getFirst().leaf())));
    }
    List<StructNode> body = pair.getLast().isEmpty() ? List.of() : List.of(pair.getLast().leaf());
    kids.add(new StructGroup(StructNode.Role.ITEM_BODY, body));
    return new StructGroup(StructNode.Role.ITEM, kids);
  }

  private List<Cell> pair(Roster.Holder holder, boolean postFirst) {
    if (postFirst) {
      Cell post = cells.cell(holder.post(), Role.ROSTER);
      return List.of(post, cells.cell(holder.name().text(), Role.ROSTER));
    }
    Cell name = cells.cell(holder.name().text(), Role.ROSTER);
    return List.of(name, cells.cell(holder.post(), Role.ROSTER));
  }

  private Columns columns(List<List<Cell>> pairs, Roster.Posts roster) {
    int names = roster.postFirst() ? 1 : 0;
    int name = widest(pairs, names);
    int post = widest(pairs, 1 - names);
    int whole = (int) (setting.measure() / cells.em());
    int number = roster.columns();
    // Names stay whole beside a post of some width; so there may be fewer pairs than asked for.
    while (number > 1 && room(whole, number) < name + LEAST) {
      number--;
    }
    int gap = gap(number);
    int room = room(whole, number);
    name = Math.min(name, Math.max(1, room - LEAST));
    post = Math.min(post, room - name);
    int first = roster.postFirst() ? post : name;
    int second = roster.postFirst() ? name : post;
    int used = number * (first + gap + second) + BETWEEN * (number - 1);
    return new Columns(number, first, gap, second, Math.max(0, (whole - used) / 2));
  }

  /** What a pair leaves for name and post. */
  private static int room(int whole, int pairs) {
    return (whole - BETWEEN * (pairs - 1)) / pairs - gap(pairs);
  }

  private static int gap(int pairs) {
    return pairs == 1 ? 2 : 1;
  }

  private static int widest(List<List<Cell>> pairs, int column) {
    return pairs.stream().mapToInt(pair -> pair.get(column).em()).max().orElse(0);
  }

  private FlowItem.Block row(List<List<Cell>> pairs, Columns columns) {
    List<Piece> pieces = new ArrayList<>();
    int rows = 1;
    int x = columns.left;
    for (List<Cell> pair : pairs) {
      rows = Math.max(rows, add(pair.get(0), x, columns.first, pieces));
      x += columns.first + columns.gap;
      rows = Math.max(rows, add(pair.get(1), x, columns.second, pieces));
      x += columns.second + BETWEEN;
    }
    return FlowItem.Block.of(rows, pieces);
  }

  /** Adds the lines of a cell and gives their number. */
  private int add(Cell cell, int x, int width, List<Piece> pieces) {
    if (cell.isEmpty()) {
      return 0;
    }
    long em = cells.em();
    long pitch = setting.layout().page().pitch().units();
    List<Line> lines = cells.lines(cell, width * em);
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(
          new TextPiece(
              cell.text(), lines.get(i), x * em, i * pitch, width * em, cell.leaf().id()));
    }
    return lines.size();
  }
}
