package org.gongbao.typeset.figure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.model.Figure;
import org.gongbao.model.Inline;
import org.gongbao.page.PageItem;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/** A grey frame that keeps the room of a picture still to come and says how large that is. */
final class PlaceholderFrame {
  private static final Ink TINT = new Ink(0, 0, 0, 10, 0xe6e6e6);
  private static final Ink EDGE = new Ink(0, 0, 0, 50, 0x808080);
  private static final long THICKNESS = Length.points(0.5).units();

  private final Setting setting;
  private final Diagnostics diagnostics;

  PlaceholderFrame(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
  }

  /** The frame with its size in millimetres in the middle, where there is room for it. */
  List<Piece> pieces(Figure.Placeholder frame, SourceSpan span, Size size, long x, long y) {
    long width = size.width().units();
    long height = size.height().units();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new RulePiece(x, y, width, height, TINT));
    pieces.add(new RulePiece(x, y, width, THICKNESS, EDGE));
    pieces.add(new RulePiece(x, y + height - THICKNESS, width, THICKNESS, EDGE));
    pieces.add(new RulePiece(x, y, THICKNESS, height, EDGE));
    pieces.add(new RulePiece(x + width - THICKNESS, y, THICKNESS, height, EDGE));
    String words = FigureSetting.millimetres(frame.size()) + " mm";
    TextPiece text =
        new DisplayLines(setting, diagnostics)
            .piece(List.of(new Inline.Text(words, span)), Role.CAPTION, width, PageItem.ARTIFACT);
    long em = setting.style(Role.CAPTION).em().units();
    if (text.line().width() + em <= width && 2 * em <= height) {
      // The middle of an em box lies 0.38 em above its baseline.
      long baseline = y + height / 2 + em * 38 / 100;
      pieces.add(text.at(x + (width - text.line().width()) / 2, baseline));
    }
    return pieces;
  }
}
