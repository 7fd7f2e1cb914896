package org.gongbao.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.model.Inline;

/**
 * Parts a title into lines as a person would (R42): as few as fit, at joints between words, nearly
 * equal or in the shape ▽ or ◇, none of one character.
 */
public final class TitleBalance {
  private static final int SHORTEST = 2;
  private static final int MOST_LINES = 12;

  /** A longer text is no title; it is left whole, for the line breaker. */
  private static final int LONGEST = 400;

  private static final int ANOTHER_LINE = 120;

  /** Cost of a line that is twice its share or has no share at all. */
  private static final int UNEVEN = 700;

  /** A waist between longer lines is worse than a short line at an end. */
  private static final int WAIST = 3;

  /** Cost of a line without anything on it where lines are to be filled. */
  private static final int UNFILLED = 1500;

  private final int[] text;
  private final int[] joints;
  private final long[] reach;
  private final long room;
  private final long firstRoom;
  private final Shape shape;

  /** How the lines share the text. */
  private enum Shape {
    /** Nearly equal, for centred lines. */
    BALANCED,
    /** Each as full as the joints allow, the last takes the rest. */
    FILLED
  }

  private TitleBalance(List<Inline> content, long width, long firstRoom, long room, Shape shape) {
    this.firstRoom = firstRoom;
    this.shape = shape;
    this.text = Inline.text(content).codePoints().toArray();
    this.joints = TitleJoints.costs(text);
    this.reach = new long[text.length + 1];
    this.room = room;
    measure(content, width);
  }

  /**
   * The lines of a title without breaks of its own, nearly equal.
   *
   * @param width of the whole on one line
   * @param room widest line wanted, in the same unit
   * @return one line when it fits or cannot be parted
   */
  public static List<List<Inline>> balanced(List<Inline> content, long width, long room) {
    return lines(content, width, room, room, Shape.BALANCED);
  }

  /**
   * The lines of a title, each as full as the joints allow.
   *
   * @param firstRoom widest first line wanted; the others have {@code room}
   */
  public static List<List<Inline>> filled(
      List<Inline> content, long width, long firstRoom, long room) {
    return lines(content, width, firstRoom, room, Shape.FILLED);
  }

  private static List<List<Inline>> lines(
      List<Inline> content, long width, long firstRoom, long room, Shape shape) {
    boolean roomy = firstRoom > 0 && room > 0;
    if (width <= firstRoom || !roomy || Inline.text(content).length() > LONGEST) {
      return List.of(content);
    }
    TitleBalance balance = new TitleBalance(content, width, firstRoom, room, shape);
    List<List<Inline>> lines = new ArrayList<>();
    int from = 0;
    for (int to : balance.ends()) {
      lines.add(ContentLines.stripped(ContentLines.slice(content, from, to)));
      from = to;
    }
    return lines;
  }

  /** Where the lines end; the last end is the end of the text. */
  private int[] ends() {
    int fewest = 1 + (int) Math.ceilDiv(reach[text.length] - firstRoom, room);
    Lines best = new Lines(Integer.MAX_VALUE, new int[] {text.length});
    for (int n = fewest; n <= Math.min(MOST_LINES, fewest + 2); n++) {
      Lines lines = best(n);
      boolean better = best.cost == Integer.MAX_VALUE || lines.cost + ANOTHER_LINE < best.cost;
      if (lines.cost != Integer.MAX_VALUE && better) {
        best = lines;
      }
      if (best.cost < TitleJoints.BAD) {
        break;
      }
    }
    return best.ends;
  }

  private record Lines(int cost, int[] ends) {}

  /** The best ends for exactly {@code n} lines. */
  private Lines best(int n) {
    int[][] cost = new int[n + 1][text.length + 1];
    int[][] from = new int[n + 1][text.length + 1];
    for (int[] row : cost) {
      Arrays.fill(row, Integer.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= n; line++) {
      long most = line == 1 ? firstRoom : room;
      for (int end = SHORTEST; end <= text.length; end++) {
        if (joints[end] == TitleJoints.NEVER) {
          continue;
        }
        for (int start = end - SHORTEST; start >= 0; start--) {
          if (reach[end] - reach[start] > most) {
            break;
          }
          if (cost[line - 1][start] != Integer.MAX_VALUE) {
            int total = cost[line - 1][start] + joints[end] + uneven(start, end, line, n);
            if (total < cost[line][end]) {
              cost[line][end] = total;
              from[line][end] = start;
            }
          }
        }
      }
    }
    int[] ends = new int[n];
    int end = text.length;
    for (int line = n; line > 0; line--) {
      ends[line - 1] = end;
      end = from[line][end];
    }
    return new Lines(cost[n][text.length], ends);
  }

  /** What is wrong with the length of a line, from 1 to {@code n}. */
  private int uneven(int start, int end, int line, int n) {
    double width = reach[end] - reach[start];
    return switch (shape) {
      case BALANCED -> unbalanced(width * n / reach[text.length], line, n);
      case FILLED -> {
        double free = line == n ? 0 : 1 - width / (line == 1 ? firstRoom : room);
        yield (int) Math.round(UNFILLED * free * free);
      }
    };
  }

  /** How far a line is from its share: ▽ for two lines, ◇ for more. */
  private static int unbalanced(double part, int line, int n) {
    boolean end = line == 1 || line == n;
    double share = n == 2 ? (line == 1 ? 1.03 : 0.97) : end ? 0.95 : 1.05;
    double off = part - share;
    int weight = !end && off < 0 ? WAIST * UNEVEN : UNEVEN;
    return (int) Math.round(weight * off * off);
  }

  /**
   * Widths up to each character, in proportion: Latin counts half, a spread word what it is spread
   * over, and the whole is {@code width}.
   */
  private void measure(List<Inline> content, long width) {
    double[] share = new double[text.length + 1];
    int at = 0;
    for (Inline inline : content) {
      String part = Inline.text(List.of(inline));
      int length = part.codePointCount(0, part.length());
      for (int i = at; i < at + length; i++) {
        share[i + 1] = share[i] + (text[i] < 0x2000 ? 0.5 : 1);
      }
      if (inline instanceof Inline.Spread spread) {
        Arrays.fill(joints, at + 1, at + length, TitleJoints.NEVER);
        share[at + length] = share[at] + spread.width();
      }
      at += length;
    }
    for (int i = 0; i < text.length; i++) {
      reach[i + 1] = Math.round(width * share[i + 1] / share[text.length]);
    }
  }
}
