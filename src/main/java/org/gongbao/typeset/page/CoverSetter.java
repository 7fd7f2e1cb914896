package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Size;
import org.gongbao.model.Issue;
import org.gongbao.page.StructNode;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.matter.CoverSetting;

/** Sets the cover over the whole page. */
final class CoverSetter {
  private CoverSetter() {}

  /** The cover: its pieces from the top left corner of the page, leaves counted from 0. */
  record Cover(List<Piece> pieces, StructNode structure, int leaves) {
    Cover {
      pieces = List.copyOf(pieces);
    }
  }

  static Cover set(Issue issue, Setting setting, Diagnostics diagnostics) {
    Leaves leaves = new Leaves();
    Size trim = setting.layout().page().trim();
    List<Piece> pieces =
        new CoverSetting(issue, setting, leaves, diagnostics, trim.width(), trim.height())
            .set(setting.layout().cover());
    return new Cover(pieces, leaves.under(StructNode.Role.SECT), leaves.count());
  }
}
