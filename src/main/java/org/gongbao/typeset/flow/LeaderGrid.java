package org.gongbao.typeset.flow;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.page.PageItem;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.Piece.LeaderPiece;
import org.gongbao.typeset.flow.Piece.TextPiece;

/**
 * Leaders on a grid of cells counted from the right edge, so that their marks line up across
 * entries (R52). Widths are in 1/65536 pt.
 */
public final class LeaderGrid {
  private static final int LEAST_MARKS = 3;

  /** Blank beside the leader, in 1/1000 em. */
  private static final int GAP = 250;

  private final long measure;
  private final long gap;
  private final long pitch;
  private final TextPiece mark;

  /** The grid of the contents, over the measure of the setting. */
  public LeaderGrid(Setting setting, Diagnostics diagnostics) {
    this.measure = setting.measure();
    Length em = setting.style(Role.CONTENTS_ENTRY).em();
    String leader = setting.layout().get(LayoutKeys.CONTENTS_LEADER);
    this.gap = em.thousandths(GAP).units();
    this.mark =
        new DisplayLines(setting, diagnostics)
            .piece(
                List.of(new Inline.Text(leader, SourceSpan.NONE)),
                Role.CONTENTS_ENTRY,
                measure,
                PageItem.ARTIFACT);
    int asked = setting.layout().get(LayoutKeys.CONTENTS_LEADER_PITCH);
    this.pitch = Math.max(em.thousandths(asked).units(), mark.line().width());
  }

  /** The blank between the leader and what it leads to or from. */
  public long gap() {
    return gap;
  }

  /** Room for the least leader and what it leads to. */
  public long tail(long width) {
    return (cells(width) + LEAST_MARKS) * pitch + gap;
  }

  /**
   * Marks in every cell between a text and what it leads to at the right edge; nothing when no cell
   * is free.
   *
   * @param textEnd right edge of the text
   * @param width of what it leads to
   */
  public Optional<LeaderPiece> leader(long textEnd, long width, long y) {
    long count = (measure - textEnd - gap) / pitch - cells(width);
    long x = measure - (cells(width) + count) * pitch;
    return count > 0
        ? Optional.of(new LeaderPiece(mark.text(), mark.line(), x, y, (int) count, pitch))
        : Optional.empty();
  }

  /** Cells of the grid that what is led to and its blank cover. */
  private long cells(long width) {
    return Math.ceilDiv(width + gap, pitch);
  }
}
