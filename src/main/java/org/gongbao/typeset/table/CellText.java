package org.gongbao.typeset.table;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Table.Align;
import org.gongbao.page.SetLine;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.Setting;
import org.gongbao.typeset.flow.TitleBalance;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/** The content of a cell in its style, to be measured first and broken into lines later. */
final class CellText {
  /** How much narrower lines are tried, in em. */
  private static final int MOST_LESS = 3;

  /** In cells narrower than this, in em, even lines are not worth wide gaps. */
  private static final int NARROW = 20;

  private final Setting setting;
  private final Style style;
  private final List<List<Inline>> written;
  private final List<PreparedText> parts = new ArrayList<>();
  private final String text;
  private final long indent;

  CellText(List<Inline> content, int indent, Style style, Setting setting, Diagnostics found) {
    this.setting = setting;
    this.style = style;
    this.text = Inline.text(content);
    this.indent = indent * style.get(StyleKeys.SIZE).units();
    this.written = content.isEmpty() ? List.of() : ContentLines.split(content);
    written.forEach(line -> parts.add(setting.prepare(line, style, found)));
  }

  /**
   * One line of a cell.
   *
   * @param indent from where the cell's lines begin, in 1/65536 pt
   * @param stands whether it fills its room from edge to edge, so that nothing is left to align
   */
  record CellLine(PreparedText text, Line line, long indent, boolean stands) {
    long width() {
      return indent + line.width();
    }
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return parts.stream().allMatch(part -> part.length() == 0);
  }

  /** Width with no line broken but those the author broke, in 1/65536 pt. */
  long natural() {
    return indent + parts.stream().mapToLong(PreparedText::naturalWidth).max().orElse(0);
  }

  /** Width of the widest part that cannot be broken, in 1/65536 pt. */
  long least() {
    return indent + parts.stream().mapToLong(PreparedText::widestPart).max().orElse(0);
  }

  /** Width of what stands before the decimal point, for a number on one line. */
  long beforePoint() {
    int characters = NumberShape.beforePoint(text).orElse(0);
    List<Inline> whole = ContentLines.slice(written.getFirst(), 0, characters);
    return setting.prepare(whole, style, new Diagnostics()).naturalWidth();
  }

  /**
   * The lines in a width: running text is filled from edge to edge, centred and right-aligned text
   * is parted into lines nearly equal.
   *
   * @param room in 1/65536 pt
   */
  List<CellLine> lines(long room, Align align) {
    List<CellLine> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      PreparedText part = parts.get(i);
      if (part.length() == 0) {
        continue;
      }
      if (part.naturalWidth() <= room - indent) {
        lines.add(new CellLine(part, setting.single(part), indent, false));
      } else if (align == Align.LEFT) {
        lines.addAll(filled(part, room - indent));
      } else {
        lines.addAll(balanced(written.get(i), part, room - indent));
      }
    }
    return lines;
  }

  private List<CellLine> filled(PreparedText part, long room) {
    List<Line> best = setting.breaker().lines(part, new Measure(room, 0, 0));
    long em = style.get(StyleKeys.SIZE).units();
    // A little less width often saves the last line from holding one character (R24).
    for (int less = 1; less <= MOST_LESS && endsAlone(best); less++) {
      List<Line> lines = setting.breaker().lines(part, new Measure(room - less * em, 0, 0));
      best = lines.size() == best.size() && !endsAlone(lines) ? lines : best;
    }
    boolean ragged =
        room < NARROW * em
            && best.stream().anyMatch(line -> line.width() - line.natural() > em / 2);
    return best.stream()
        .map(line -> new CellLine(part, ragged ? natural(line) : line, indent, true))
        .toList();
  }

  /** A line as long as it is; only one that was squeezed to fit stays as it was. */
  private static Line natural(Line line) {
    if (line.width() <= line.natural()) {
      return line;
    }
    return new Line(
        line.from(),
        line.to(),
        SetLine.Kind.FORCED,
        line.natural(),
        line.natural(),
        line.hang(),
        SetLine.Step.NATURAL,
        0,
        0,
        line.broken());
  }

  private static boolean endsAlone(List<Line> lines) {
    return lines.getLast().broken().contains(BreakPreference.LONE_CHARACTER);
  }

  private List<CellLine> balanced(List<Inline> content, PreparedText part, long room) {
    List<CellLine> lines = new ArrayList<>();
    List<List<Inline>> parted = TitleBalance.balanced(content, part.naturalWidth(), room);
    for (List<Inline> line : parted) {
      PreparedText text = setting.prepare(line, style, new Diagnostics());
      if (text.naturalWidth() > room) {
        return filled(part, room);
      }
      lines.add(new CellLine(text, setting.single(text), indent, false));
    }
    return lines;
  }
}
