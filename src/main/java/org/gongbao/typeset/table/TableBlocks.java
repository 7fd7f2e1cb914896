package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Piece;

/** Groups the rows of a table into blocks that no page end parts, in whole grid lines (R28). */
final class TableBlocks {
  /** Rows that stay with the head. */
  private static final int WITH_HEAD = 2;

  private static final int ASCENT = 880;

  private final PageMaster page;
  private final TableLook look;
  private final TableRules rules;
  private final SetRows head;
  private final SetRows body;
  private final long most;

  TableBlocks(
      PageMaster page, TableLook look, Columns columns, SetRows head, SetRows body, long most) {
    this.page = page;
    this.look = look;
    this.rules = new TableRules(columns, look);
    this.head = head;
    this.body = body;
    this.most = most;
  }

  /** Pieces from the top of a part down, and how far they reach. */
  private static final class Stack {
    private final List<Piece> pieces = new ArrayList<>();
    private long height;
  }

  /**
   * The blocks of a table.
   *
   * @param notes what stands below the last row
   */
  List<Block> of(TableAbove first, TableAbove continued, TableNotes notes) {
    Stack repeated = above(continued, true);
    Block opening = block(repeated);
    List<Block> blocks = new ArrayList<>();
    BitSet crossed = body.crossed();
    int from = 0;
    while (from < body.count()) {
      int to = crossed.nextClearBit(from + 1);
      if (from == 0 && to < Math.min(WITH_HEAD, body.count())) {
        int more = crossed.nextClearBit(WITH_HEAD);
        to = body.height(0, more) <= most ? more : to;
      }
      Stack stack = from == 0 ? above(first, false) : new Stack();
      rows(from, to, stack);
      List<Piece> closing = List.of();
      if (to < body.count()) {
        closing = shifted(List.of(rules.across(stack.height, look.outer())));
      } else {
        end(notes, stack);
      }
      Block block = block(stack);
      blocks.add(from == 0 ? block.closing(closing) : block.repeating(opening, closing));
      from = to;
    }
    return blocks;
  }

  /** The whole table as one block. */
  Block whole(TableAbove first, TableNotes notes) {
    Stack stack = above(first, false);
    rows(0, body.count(), stack);
    end(notes, stack);
    return block(stack);
  }

  /** Caption, unit and head. */
  private Stack above(TableAbove above, boolean artifact) {
    Stack stack = new Stack();
    stack.pieces.addAll(above.pieces());
    long top = above.height();
    stack.height = top + head.height(0, head.count());
    stack.pieces.add(rules.across(top, look.outer()));
    if (head.count() > 0) {
      stack.pieces.addAll(head.text(0, head.count(), top, artifact));
      stack.pieces.addAll(rules.inside(head, 0, head.count(), top, true));
      stack.pieces.add(rules.across(stack.height, look.head()));
    }
    return stack;
  }

  private void rows(int from, int to, Stack stack) {
    if (from > 0 && look.grid()) {
      stack.pieces.add(rules.across(stack.height, look.inner()));
    }
    stack.pieces.addAll(body.text(from, to, stack.height, false));
    stack.pieces.addAll(rules.inside(body, from, to, stack.height, false));
    stack.height += body.height(from, to);
  }

  private void end(TableNotes notes, Stack stack) {
    stack.pieces.add(rules.across(stack.height, look.outer()));
    stack.pieces.addAll(notes.pieces(stack.height));
    stack.height += notes.height();
  }

  private Block block(Stack stack) {
    long pitch = page.pitch().units();
    int rows = (int) Math.max(1, Math.ceilDiv(stack.height, pitch));
    return Block.of(rows, shifted(stack.pieces)).tight(stack.height, pitch);
  }

  /** A part begins half a blank above the first of its grid lines and ends so below the last. */
  private List<Piece> shifted(List<Piece> pieces) {
    long blank = (page.pitch().units() - page.em().units()) / 2;
    long top = page.em().thousandths(ASCENT).units() + blank;
    return pieces.stream().map(piece -> piece.at(piece.x(), piece.y() - top)).toList();
  }
}
