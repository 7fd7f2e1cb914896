package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Piece.TextPiece;

/**
 * Lines of one element in whole grid lines (占行, R28). Without a leading of its own and no larger
 * than the pitch, each line sits on a baseline of the grid; else the lines stand in the middle of
 * the grid lines they take.
 */
public final class GridRows {
  /** An em box reaches 0.88 em above its baseline, so its middle lies 0.38 em above (R40). */
  private static final int MIDDLE = 380;

  private final PageMaster page;
  private final long size;
  private final long leading;

  private GridRows(PageMaster page, long size, long leading) {
    this.page = page;
    this.size = size;
    this.leading = leading;
  }

  public static GridRows of(Style style, PageMaster page) {
    long pitch = page.pitch().units();
    long size = style.get(StyleKeys.SIZE).units();
    long leading = style.get(StyleKeys.LEADING).units();
    if (leading == 0 && size > pitch) {
      leading = Math.ceilDiv(size, pitch) * pitch;
    }
    return new GridRows(page, size, leading);
  }

  /** Grid lines that a number of lines take. */
  public int rows(int lines) {
    return leading == 0 ? lines : (int) Math.ceilDiv(lines * leading, page.pitch().units());
  }

  /** The baseline of a line from 0, below the baseline of the first grid line taken. */
  public long baseline(int line, int lines) {
    long pitch = page.pitch().units();
    if (leading == 0) {
      return line * pitch;
    }
    long middle = ((rows(lines) - 1) * pitch + (2L * line - lines + 1) * leading) / 2;
    return middle + (size - page.em().units()) * MIDDLE / 1000;
  }

  /** Pieces, one a line, moved down to their baselines. */
  public List<TextPiece> stacked(List<TextPiece> lines) {
    List<TextPiece> stacked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextPiece line = lines.get(i);
      stacked.add(line.at(line.x(), baseline(i, lines.size())));
    }
    return stacked;
  }
}
