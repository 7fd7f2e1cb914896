package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/** Text of the contents in lines: wrapped at joints, hanging, off the right edge (R52). */
public final class ContentsText {
  private final Setting setting;
  private final Diagnostics diagnostics;
  private final DisplayLines display;
  private final long right;

  /** For entries over the measure of a setting. */
  public ContentsText(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.display = new DisplayLines(setting, diagnostics);
    this.right = em(Role.CONTENTS_ENTRY, setting.layout().get(LayoutKeys.CONTENTS_RIGHT));
  }

  /**
   * The lines of a part of an entry, not yet at their heights.
   *
   * @param from left edge of the room, in 1/65536 pt
   * @param tail width to keep free behind the last line, in 1/65536 pt
   */
  public List<TextPiece> lines(List<Inline> content, Role role, long from, long tail, int leaf) {
    Style style = setting.style(role);
    long left = from + em(role, style.get(StyleKeys.LEFT));
    long first = em(role, style.get(StyleKeys.INDENT));
    long whole = setting.measure() - left - em(role, style.get(StyleKeys.RIGHT));
    PreparedText text = setting.prepare(content, role, diagnostics);
    if (first + text.naturalWidth() <= whole - tail) {
      return List.of(new TextPiece(text, setting.single(text), left + first, 0, whole, leaf));
    }
    long free = Math.max(right, tail);
    long hang = em(role, style.get(StyleKeys.HANG));
    List<TextPiece> pieces = new ArrayList<>();
    List<List<Inline>> parts =
        TitleBalance.filled(
            content, text.naturalWidth(), whole - free - first, whole - free - hang);
    for (List<Inline> part : parts) {
      long indent = pieces.isEmpty() ? first : hang;
      TextPiece piece = display.piece(part, role, whole - free - indent, leaf);
      pieces.add(piece.at(left + indent, 0));
    }
    return pieces.stream().allMatch(piece -> piece.line().width() <= piece.room())
        ? pieces
        : broken(text, new Measure(whole - free, first, hang), left, leaf);
  }

  /** A text that no joint parts far enough is broken like running text. */
  private List<TextPiece> broken(PreparedText text, Measure measure, long left, int leaf) {
    List<Line> lines = setting.breaker().lines(text, measure);
    List<TextPiece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      long x = left + measure.indent(i);
      pieces.add(new TextPiece(text, lines.get(i), x, 0, measure.room(i), leaf));
    }
    return pieces;
  }

  /** A distance in 1/1000 em of a role's size, in 1/65536 pt. */
  public long em(Role role, int thousandths) {
    return setting.style(role).em().thousandths(thousandths).units();
  }
}
