package org.gongbao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts, on the lines of finished pages, the faults that FIELD.md p1–p9 name. It sees glyph cells
 * only: a body line is one of body size that begins at the left edge of the type area or at a
 * paragraph indent; it continues the line before when that one fills the measure.
 */
final class PaperProof {
  private static final String NO_START = "，。、；：？！”’）》〉】〕·%％‰/";
  private static final String NO_END = "“‘（《〈【〔/";
  private static final String MARKS = NO_START + NO_END + "—…";
  private static final String SALUTATION_ENDS = "：！";

  /** A gap, in em, that only a row of names has. */
  private static final double ROW = 0.5;

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final double size;
  private final List<String> faults = new ArrayList<>();
  private final List<String> unitBreaks = new ArrayList<>();
  private int bodyLines;
  private int units;
  private int full;
  private int loose;
  private int stretched;
  private double worstEdge;
  private PrintedLine worstLine;
  private double widest;

  /** A proof of pages set in a body size, in points. */
  PaperProof(double size) {
    this.size = size;
  }

  List<String> faults() {
    return faults;
  }

  /** The lines parted between a number and what it counts. */
  List<String> unitBreaks() {
    return unitBreaks;
  }

  double unitBreaksPerThousand() {
    return units * 1000.0 / bodyLines;
  }

  double looseShare() {
    return (double) loose / full;
  }

  /** How far the worst justified line misses the right edge, in millimetres. */
  double worstEdge() {
    return worstEdge / POINTS_PER_MILLIMETRE;
  }

  /** The line that misses it most, for a message. */
  String worstLine() {
    return worstLine == null ? "" : "page " + worstLine.page() + " " + worstLine.text();
  }

  int bodyLines() {
    return bodyLines;
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "%d body lines, %d justified; faults %d; number|unit %.2f per 1,000; over 1/8 em %.2f %%,"
            + " any stretch %.1f %%, widest %.3f em; right edge within %.4f mm",
        bodyLines,
        full,
        faults.size(),
        unitBreaksPerThousand(),
        100 * looseShare(),
        100.0 * stretched / full,
        widest,
        worstEdge());
  }

  /**
   * Reads pages in order.
   *
   * @param pages lines in reading order, measured from the left edge of their column
   * @param measure width of a column, in points
   */
  void read(List<List<PrintedLine>> pages, double measure) {
    // Smaller type between two lines of a paragraph, such as notes at a foot, does not part them.
    List<PrintedLine> body =
        pages.stream().flatMap(List::stream).filter(line -> line.size() > size - 0.01).toList();
    int title = 0;
    while (title < body.size() && body.get(title).size() < size + 1) {
      title++;
    }
    // What stands over the first title, such as the serial of a meeting paper, is no body.
    for (int i = title; i < body.size(); i++) {
      PrintedLine line = body.get(i);
      if (!isBody(line)) {
        continue;
      }
      bodyLines++;
      boolean continues = i > 0 && continues(body.get(i - 1), line, measure);
      boolean continued = i + 1 < body.size() && continues(line, body.get(i + 1), measure);
      if (continues) {
        continuation(line, body.get(i - 1), !continued);
      } else if (atEdge(line) && !standsAtEdge(line)) {
        fault("line before is short", line);
      }
      if (continued) {
        justified(line, measure);
      }
    }
  }

  private void continuation(PrintedLine line, PrintedLine before, boolean last) {
    char first = line.first();
    if (last && solid(line.text()) < 2) {
      fault("one character alone", line);
    }
    if (last && before.page() != line.page()) {
      fault("widow", line);
    }
    if (NO_START.indexOf(first) >= 0) {
      fault("banned line start", line);
    }
    if (before.last() == first && (first == '—' || first == '…')) {
      fault("split dash or ellipsis", line);
    }
    boolean digit = first >= '0' && first <= '9';
    if (before.endsWithDigit() && (digit || first == '.' || first == '%')
        || digit && (before.last() == '.' || before.last() == ',')) {
      fault("split number", line);
    }
    if (before.endsWithDigit() && Character.isIdeographic(first)) {
      units++;
      unitBreaks.add("page " + line.page() + ": " + before.text() + "|" + line.text());
    }
  }

  private void justified(PrintedLine line, double measure) {
    full++;
    if (Math.abs(line.right() - measure) > worstEdge) {
      worstEdge = Math.abs(line.right() - measure);
      worstLine = line;
    }
    widest = Math.max(widest, line.widestGap());
    loose += line.widestGap() > 0.125 + 0.001 ? 1 : 0;
    stretched += line.widestGap() > 0.002 ? 1 : 0;
    if (NO_END.indexOf(line.last()) >= 0) {
      fault("banned line end", line);
    }
  }

  private boolean isBody(PrintedLine line) {
    boolean atIndent = Math.abs(line.left() - 2 * size) < size * 0.3;
    return Math.abs(line.size() - size) < 0.01 && (atEdge(line) || atIndent);
  }

  private boolean atEdge(PrintedLine line) {
    return Math.abs(line.left()) < size * 0.3;
  }

  private boolean continues(PrintedLine before, PrintedLine line, double measure) {
    boolean filled = before.right() > measure - size;
    boolean rows = before.widestGap() > ROW || line.widestGap() > ROW;
    return isBody(before) && filled && isBody(line) && atEdge(line) && !rows;
  }

  /** A salutation, the label of an annex, a row of names: all else follows a line left short. */
  private static boolean standsAtEdge(PrintedLine line) {
    return SALUTATION_ENDS.indexOf(line.last()) >= 0
        || line.text().matches("附件\\d*")
        || line.widestGap() > ROW;
  }

  private static int solid(String text) {
    return (int) text.chars().filter(c -> MARKS.indexOf(c) < 0).count();
  }

  private void fault(String what, PrintedLine line) {
    faults.add("page " + line.page() + " " + what + ": " + line.text());
  }
}
