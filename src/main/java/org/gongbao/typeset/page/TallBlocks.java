package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.FlowItem.Block;
import org.gongbao.typeset.flow.Piece;

/**
 * Parts blocks taller than a page between their lines: no page could hold them whole, and nothing
 * may leave the type area.
 */
final class TallBlocks {
  private final int lines;
  private final long pitch;

  private TallBlocks(PageMaster page) {
    this.lines = page.lines();
    this.pitch = page.pitch().units();
  }

  /** The items of a flow, none of them taller than a page unless it is one line. */
  static List<FlowItem> parted(List<FlowItem> items, PageMaster page) {
    TallBlocks blocks = new TallBlocks(page);
    List<FlowItem> parted = new ArrayList<>();
    for (FlowItem item : items) {
      switch (item) {
        case FlowItem.Text text -> parted.add(text);
        case Block block -> parted.addAll(blocks.parted(block));
      }
    }
    return parted;
  }

  private List<Block> parted(Block block) {
    int lines = linesFor(block);
    long above = block.opening().map(opening -> opening.left(0)).orElse(0L);
    if (block.rows(above) <= lines || block.pieces().isEmpty()) {
      return List.of(block);
    }
    List<Long> tops = tops(block, lines);
    List<Block> parts = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      long top = tops.get(i);
      boolean last = i == tops.size() - 1;
      long next = last ? Long.MAX_VALUE : tops.get(i + 1) + highest(block);
      long first = i == 0 ? Long.MIN_VALUE : top + highest(block);
      List<Piece> pieces =
          block.pieces().stream()
              .filter(piece -> piece.y() >= first && piece.y() < next)
              .map(piece -> piece.at(piece.x(), piece.y() - top))
              .toList();
      int rows = Math.min(lines, (int) (block.rows() - top / pitch));
      parts.add(part(block, pieces, i == 0, last, rows));
    }
    return parts;
  }

  /** Lines that a page has for a block below what the block repeats there. */
  private int linesFor(Block block) {
    int opening = block.opening().map(Block::rows).orElse(0);
    return opening < lines ? lines - opening : lines;
  }

  /** How far down the block each part begins, in whole grid lines. */
  private List<Long> tops(Block block, int lines) {
    long highest = highest(block);
    List<Long> tops = new ArrayList<>(List.of(0L));
    for (long y : block.pieces().stream().mapToLong(Piece::y).sorted().toArray()) {
      if (y - tops.getLast() > (lines - 1) * pitch) {
        long top = (y - highest) / pitch * pitch;
        if (top > tops.getLast()) {
          tops.add(top);
        }
      }
    }
    return tops;
  }

  private static long highest(Block block) {
    return block.pieces().stream().mapToLong(Piece::y).min().orElse(0);
  }

  private Block part(Block whole, List<Piece> pieces, boolean first, boolean last, int rows) {
    return new Block(
        rows,
        pieces,
        first ? whole.before() : 0,
        last ? whole.after() : 0,
        last ? whole.keepNext() : 0,
        first && whole.keepPrevious(),
        first ? whole.mark() : Optional.empty(),
        whole.link(),
        whole.opening(),
        whole.closing(),
        Optional.empty(),
        Optional.empty());
  }
}
