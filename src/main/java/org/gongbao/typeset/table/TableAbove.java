package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.gongbao.model.Table;
import org.gongbao.page.PageItem;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.TableKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Caption and unit above a part of a table (R58).
 *
 * @param pieces from the top of the part
 * @param height in 1/65536 pt
 */
record TableAbove(List<Piece> pieces, long height) {
  /** Above the first part: as written. */
  static TableAbove first(Table table, TableTree tree, Setting setting, Diagnostics diagnostics) {
    return of(table.caption(), tree.caption(), table.unit(), tree.unit(), setting, diagnostics);
  }

  /** Above any other part: the caption with （续表）, which no reader needs to hear again. */
  static TableAbove continued(Table table, Setting setting) {
    List<List<Inline>> caption = new ArrayList<>();
    table.caption().forEach(line -> caption.addAll(ContentLines.split(line)));
    String words = setting.layout().get(TableKeys.CONTINUED);
    Inline.Text continued = new Inline.Text(words, SourceSpan.NONE);
    List<Inline> last = new ArrayList<>(caption.isEmpty() ? List.of() : caption.removeLast());
    last.add(continued);
    caption.add(last);
    int artifact = PageItem.ARTIFACT;
    return of(caption, artifact, table.unit(), artifact, setting, new Diagnostics());
  }

  private static TableAbove of(
      List<List<Inline>> caption,
      int captionLeaf,
      List<Inline> unit,
      int unitLeaf,
      Setting setting,
      Diagnostics diagnostics) {
    DisplayLines display = new DisplayLines(setting, diagnostics);
    List<Piece> pieces = new ArrayList<>();
    long height = 0;
    if (!caption.isEmpty()) {
      List<TextPiece> lines =
          display.aligned(
              caption, Role.TABLE_CAPTION, setting.measure(), setting.measure(), captionLeaf);
      height = stack(lines, Role.TABLE_CAPTION, height, setting, pieces);
    }
    if (!unit.isEmpty()) {
      List<TextPiece> lines =
          display.aligned(
              List.of(unit), Role.TABLE_UNIT, setting.measure(), setting.measure(), unitLeaf);
      height = stack(lines, Role.TABLE_UNIT, height, setting, pieces);
    }
    return new TableAbove(pieces, height);
  }

  private static long stack(
      List<TextPiece> lines, Role role, long top, Setting setting, List<Piece> pieces) {
    Style style = setting.style(role);
    long leading = Leading.of(style, setting.layout().page());
    long size = style.get(StyleKeys.SIZE).units();
    for (int i = 0; i < lines.size(); i++) {
      long baseline = top + i * leading + Leading.baseline(leading, size);
      pieces.add(lines.get(i).at(lines.get(i).x(), baseline));
    }
    return top + lines.size() * leading;
  }
}
