package org.gongbao.input.txt;

import java.util.List;

/**
 * How a source was written: one paragraph a line, or the printed lines preserved.
 *
 * @param measure characters a printed line holds; 0 when a line is a paragraph
 * @param indents whether blanks at the head of a line mark a new paragraph
 * @param gaps whether a blank line marks a new paragraph
 */
record Habit(int measure, boolean indents, boolean gaps) {
  private static final int SHORTEST = 18;
  private static final int LONGEST = 50;
  private static final double SLACK = 2.6;

  /** Judges by the widths of the lines: preserved lines crowd at one width. */
  static Habit of(List<PrintedLine> lines) {
    int[] count = new int[LONGEST + 4];
    int prose = 0;
    for (PrintedLine line : lines) {
      double width = line.width();
      if (width >= 10 && !LineForm.roster(line.text())) {
        prose++;
        if (width < LONGEST + 3) {
          count[(int) Math.round(width)]++;
        }
      }
    }
    int measure = 0;
    int most = 0;
    for (int w = SHORTEST; w <= LONGEST; w++) {
      int near = count[w - 1] + 2 * count[w] + count[w + 1];
      if (near >= most) {
        most = near;
        measure = w;
      }
    }
    int full = 0;
    for (int w = Math.max(0, measure - 3); w <= measure + 2; w++) {
      full += count[w];
    }
    if (prose < 4 || full * 2 < prose) {
      return new Habit(0, false, false);
    }
    return new Habit(measure, indents(lines), gaps(lines));
  }

  private static boolean indents(List<PrintedLine> lines) {
    long indented = lines.stream().filter(l -> l.indent() == 4).count();
    long flush = lines.stream().filter(l -> l.indent() == 0).count();
    return indented * 20 >= lines.size() && flush * 4 >= lines.size();
  }

  private static boolean gaps(List<PrintedLine> lines) {
    long gaps = lines.stream().filter(PrintedLine::gap).count();
    return gaps * 20 >= lines.size() && gaps * 10 <= lines.size() * 6L;
  }

  boolean preserved() {
    return measure > 0;
  }

  /** Whether a line reaches the right edge, give or take what the line break rules move. */
  boolean full(PrintedLine line, boolean first) {
    return full(line, first ? 2 : 0);
  }

  private boolean full(PrintedLine line, int indent) {
    return line.width() + indent >= measure - SLACK;
  }
}
