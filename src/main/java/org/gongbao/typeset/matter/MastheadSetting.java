package org.gongbao.typeset.matter;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.model.Issue;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Setting;

/** The 报头 at the head of a page: 刊名, pinyin, number, set like a cover (E05, E11). */
public final class MastheadSetting {
  private MastheadSetting() {}

  /**
   * A block of as many grid lines as the layout gives it; none when the issue has nothing for it.
   */
  public static Optional<FlowItem.Block> block(
      Issue issue, Setting setting, Leaves leaves, Diagnostics diagnostics) {
    PageMaster page = setting.layout().page();
    int rows = Math.max(1, setting.layout().get(LayoutKeys.MASTHEAD_LINES));
    Length width = new Length(setting.measure());
    Length height = page.pitch().times(rows);
    // The block counts from the baseline of its first line, an em box reaches 0.88 em above it.
    long head = page.em().thousandths(880).units();
    List<Piece> pieces =
        new CoverSetting(issue, setting, leaves, diagnostics, width, height)
            .set(setting.layout().masthead()).stream()
                .map(piece -> piece.at(piece.x(), piece.y() - head))
                .toList();
    return pieces.isEmpty() ? Optional.empty() : Optional.of(FlowItem.Block.of(rows, pieces));
  }
}
