package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.Line;
import org.gongbao.typeset.line.LineBreaker;
import org.gongbao.typeset.line.Measure;
import org.gongbao.typeset.line.PreparedText;

/**
 * A paragraph in its lines, and on demand in one line fewer or more (R26). Not for use by several
 * threads at a time.
 */
public final class Paragraph {
  /** Part of a measure that one line can give or take before it looks tight or wide. */
  private static final double GIVE = 0.08;

  private final List<PreparedText> parts;
  private final LineBreaker breaker;
  private final Measure measure;
  private final long left;
  private final int leaf;
  private final Map<Integer, Optional<List<TextPiece>>> versions = new HashMap<>();

  /**
   * Breaks a paragraph.
   *
   * @param parts the texts between the author's line ends
   * @param left distance of the column from the left edge of the type area, in 1/65536 pt
   */
  Paragraph(List<PreparedText> parts, LineBreaker breaker, Measure measure, long left, int leaf) {
    this.parts = List.copyOf(parts);
    this.breaker = breaker;
    this.measure = measure;
    this.left = left;
    this.leaf = leaf;
    versions.put(0, Optional.of(pieces(0).orElseThrow()));
  }

  /** The best lines. */
  public List<TextPiece> lines() {
    return versions.get(0).orElseThrow();
  }

  /**
   * The best lines when there must be one fewer (-1) or one more (1); nothing when that would break
   * rules or surely look bad.
   */
  public Optional<List<TextPiece>> lines(int looseness) {
    return versions.computeIfAbsent(
        looseness, wanted -> worthTrying(wanted) ? pieces(wanted) : Optional.empty());
  }

  /**
   * How far from natural the lines of a version stand: percent squared, and what their ends break.
   */
  public long strain(int looseness) {
    long strain = 0;
    for (TextPiece piece : lines(looseness).orElseThrow()) {
      strain += piece.line().broken().stream().mapToLong(BreakPreference::cost).sum();
      if (piece.line().kind() == SetLine.Kind.FULL) {
        long percent = 100 * (piece.line().width() - piece.line().natural()) / piece.room();
        strain += percent * percent;
      }
    }
    return strain;
  }

  private boolean worthTrying(int looseness) {
    if (parts.size() > 1) {
      return false;
    }
    TextPiece last = lines().getLast();
    double filled = (double) last.line().width() / last.room();
    double missing = looseness < 0 ? filled : 1 - filled;
    return missing <= GIVE * lines().size();
  }

  private Optional<List<TextPiece>> pieces(int looseness) {
    List<TextPiece> pieces = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      PreparedText text = parts.get(part);
      Measure room =
          part == 0 ? measure : new Measure(measure.width(), measure.rest(), measure.rest());
      Optional<List<Line>> lines =
          looseness == 0
              ? Optional.of(breaker.lines(text, room))
              : breaker.lines(text, room, lines().size() + looseness);
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < lines.get().size(); i++) {
        Line line = lines.get().get(i);
        boolean forced = part < parts.size() - 1 && i == lines.get().size() - 1;
        pieces.add(
            new TextPiece(
                text, forced ? forced(line) : line, left + room.indent(i), 0, room.room(i), leaf));
      }
    }
    return Optional.of(List.copyOf(pieces));
  }

  /** A line that ends because the author ended it. */
  private static Line forced(Line line) {
    return new Line(
        line.from(),
        line.to(),
        SetLine.Kind.FORCED,
        line.natural(),
        line.width(),
        line.hang(),
        line.step(),
        line.squeeze(),
        line.stretch(),
        line.broken());
  }
}
