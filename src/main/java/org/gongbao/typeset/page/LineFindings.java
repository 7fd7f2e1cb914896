package org.gongbao.typeset.page;

import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;

/** Findings about single lines: the exceptions a print office wants to see (R7, R21, R24). */
final class LineFindings {
  /** Widest stretch between Chinese characters that needs no finding, in 1/1000 em (R21). */
  private static final int LOOSE = 125;

  private LineFindings() {}

  static void add(TextPiece piece, String text, SourceSpan span, Diagnostics diagnostics) {
    Line line = piece.line();
    long over = line.width() - piece.room();
    // An unstretched line may pass its room by the rounding of advances.
    if (over > Length.PER_POINT / 20) {
      double points = Math.round(new Length(over).toPoints() * 10) / 10.0;
      diagnostics.add(Code.LINE_OVERFULL, span, text, points);
    }
    if (line.kind() == SetLine.Kind.FULL && line.stretch() > LOOSE) {
      diagnostics.add(Code.LINE_LOOSE, span, text, line.stretch() / 1000.0);
    }
    if (line.broken().contains(BreakPreference.BAN_LIFTED)) {
      diagnostics.add(Code.LINE_BAN_LIFTED, span, text);
    }
    if (line.broken().contains(BreakPreference.LONE_CHARACTER)) {
      diagnostics.add(Code.LAST_LINE_SHORT, span, text);
    }
  }
}
