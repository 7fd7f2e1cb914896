package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.model.Inline;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageLabel;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.line.LineSetter;

/**
 * The page number: at the outer edge, right on odd pages and left on even ones, unless the layout
 * says otherwise (R44).
 */
final class FolioSetter {
  private final Setting setting;

  FolioSetter(Setting setting) {
    this.setting = setting;
  }

  List<TextItem> set(PageLabel label, boolean odd, Diagnostics diagnostics) {
    Layout layout = setting.layout();
    String text = layout.get(LayoutKeys.FOLIO_PATTERN).replace("{n}", label.text());
    TextPiece piece =
        new DisplayLines(setting, diagnostics)
            .piece(
                List.of(new Inline.Text(text, SourceSpan.NONE)),
                Role.FOLIO,
                setting.measure(),
                PageItem.ARTIFACT);
    Rect area = layout.page().typeArea(odd);
    Length size = setting.style(Role.FOLIO).get(StyleKeys.SIZE);
    long inset = size.thousandths(layout.get(LayoutKeys.FOLIO_INSET)).units();
    long x = x(area, odd, inset, piece.line().width());
    long baseline =
        area.bottom().plus(layout.get(LayoutKeys.FOLIO_GAP)).plus(size.thousandths(880)).units();
    return LineSetter.set(piece.text(), piece.line(), x, baseline, PageItem.ARTIFACT);
  }

  private long x(Rect area, boolean odd, long inset, long width) {
    long left = area.x().units() + inset;
    long right = area.right().units() - inset - width;
    return switch (setting.layout().get(LayoutKeys.FOLIO_PLACE)) {
      case OUTER -> odd ? right : left;
      case CENTRE -> area.x().units() + (area.width().units() - width) / 2;
      case INNER -> odd ? left : right;
    };
  }
}
