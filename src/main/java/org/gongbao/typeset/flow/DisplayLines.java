package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.model.Inline;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * Lines that are not running text: each at its natural width, placed by the alignment of its style
 * (titles, notes, bylines, cover lines).
 */
public final class DisplayLines {
  /** A note of more lines is no line to be looked at but text to be read: its lines are full. */
  private static final int BALANCED = 2;

  private final Setting setting;
  private final Diagnostics diagnostics;

  public DisplayLines(Setting setting, Diagnostics diagnostics) {
    this.setting = setting;
    this.diagnostics = diagnostics;
  }

  /**
   * The lines of an element; lines the author wrote stay, those wider than {@code room} are parted.
   *
   * @param column width to align in, in 1/65536 pt
   */
  public List<TextPiece> aligned(
      List<List<Inline>> content, Role role, long room, long column, int leaf) {
    List<TextPiece> pieces = new ArrayList<>();
    for (List<Inline> line : parted(content, role, room)) {
      for (TextPiece piece : fitted(piece(line, role, column, leaf), column)) {
        pieces.add(piece.at(place(piece.line().width(), setting.style(role), column), 0));
      }
    }
    return pieces;
  }

  /**
   * The lines of an element that opens with a dash or a bracket: all stand as one block, the lines
   * after the first under the character behind the mark (E33, E34).
   */
  public List<TextPiece> hanging(
      List<List<Inline>> content, Role role, long room, long column, int leaf) {
    List<List<Inline>> lines = parted(content, role, room);
    if (lines.isEmpty()) {
      return List.of();
    }
    int mark = OpeningMark.length(Inline.text(lines.getFirst()));
    if (mark == 0 || lines.size() == 1) {
      return aligned(lines, role, column, column, leaf);
    }
    if (content.size() == 1 && lines.size() > BALANCED) {
      return filled(content.getFirst(), mark, role, room, column, leaf);
    }
    TextPiece first = piece(lines.getFirst(), role, column, leaf);
    List<Inline> behind = ContentLines.slice(lines.getFirst(), mark, Integer.MAX_VALUE);
    long hang = first.line().width() - piece(behind, role, column, leaf).line().width();
    List<TextPiece> pieces = new ArrayList<>(List.of(first));
    long width = first.line().width();
    for (List<Inline> line : lines.subList(1, lines.size())) {
      TextPiece piece = piece(line, role, column, leaf);
      pieces.add(piece.at(hang, 0));
      width = Math.max(width, hang + piece.line().width());
    }
    long x = place(width, setting.style(role), column);
    return pieces.stream().map(piece -> piece.at(x + piece.x(), 0)).toList();
  }

  /** Running text in the middle of the column, hanging behind its opening mark. */
  private List<TextPiece> filled(
      List<Inline> content, int mark, Role role, long room, long column, int leaf) {
    TextPiece whole = piece(content, role, column, leaf);
    TextPiece behind =
        piece(ContentLines.slice(content, mark, Integer.MAX_VALUE), role, column, leaf);
    Measure measure = new Measure(room, 0, whole.line().width() - behind.line().width());
    long x = place(room, setting.style(role), column);
    List<Line> lines = setting.breaker().lines(whole.text(), measure);
    List<TextPiece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(
          new TextPiece(
              whole.text(), lines.get(i), x + measure.indent(i), 0, measure.room(i), leaf));
    }
    return pieces;
  }

  /**
   * The lines of a title behind an opening, each after the first below the title's first character.
   *
   * @param opening such as 第一章 and a blank
   * @param column width to align in, in 1/65536 pt
   */
  public List<TextPiece> beside(
      List<Inline> opening, List<Inline> title, Role role, long column, int leaf) {
    TextPiece bare = piece(opening, role, column, leaf);
    long hang = bare.text().naturalWidth();
    List<List<Inline>> lines = parted(List.of(title), role, column - 2 * hang);
    long width =
        lines.stream()
            .mapToLong(line -> piece(line, role, column, leaf).line().width())
            .max()
            .orElse(0);
    long x = place(hang + width, setting.style(role), column);
    List<TextPiece> pieces = new ArrayList<>();
    for (List<Inline> line : lines) {
      List<Inline> content = pieces.isEmpty() ? new ArrayList<>(opening) : new ArrayList<>();
      content.addAll(line);
      pieces.add(piece(content, role, column, leaf).at(pieces.isEmpty() ? x : x + hang, 0));
    }
    return pieces;
  }

  /** One line at its natural width. */
  public TextPiece piece(List<Inline> content, Role role, long room, int leaf) {
    PreparedText text = setting.prepare(content, role, diagnostics);
    Line line = setting.single(text);
    return new TextPiece(text, line, 0, 0, room, leaf);
  }

  /** A line that no joint could part far enough is broken like running text. */
  private List<TextPiece> fitted(TextPiece piece, long column) {
    if (piece.line().width() <= column) {
      return List.of(piece);
    }
    return setting.breaker().lines(piece.text(), new Measure(column, 0, 0)).stream()
        .map(line -> new TextPiece(piece.text(), line, 0, 0, column, piece.leaf()))
        .toList();
  }

  private List<List<Inline>> parted(List<List<Inline>> content, Role role, long room) {
    List<List<Inline>> lines = new ArrayList<>();
    for (List<Inline> whole : content) {
      for (List<Inline> line : ContentLines.split(whole)) {
        TextPiece piece = piece(line, role, room, 0);
        // A line of characters that no font has is empty; the findings say so (R32).
        if (piece.text().length() > 0) {
          lines.addAll(TitleBalance.balanced(line, piece.line().width(), room));
        }
      }
    }
    return lines;
  }

  private static long place(long width, Style style, long column) {
    Length em = style.em();
    long left = em.thousandths(style.get(StyleKeys.LEFT)).units();
    long right = em.thousandths(style.get(StyleKeys.RIGHT)).units();
    return switch (style.get(StyleKeys.ALIGN)) {
      case JUSTIFY, LEFT -> left + em.thousandths(style.get(StyleKeys.INDENT)).units();
      case CENTRE -> left + (column - left - right - width) / 2;
      case RIGHT -> column - right - width;
    };
  }
}
