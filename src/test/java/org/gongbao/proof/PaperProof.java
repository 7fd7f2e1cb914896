package org.gongbao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts, on the lines of finished pages, the faults that FIELD.md p1–p9 name. It sees glyph cells
 * only: a body line is one of body size that begins at the left edge of the type area or at a
 * paragraph indent.
 */
final class PaperProof {
  private static final String NO_START = "，。、；：？！”’）》〉】〕·%％‰/";
  private static final String NO_END = "“‘（《〈【〔/";
  private static final String MARKS = NO_START + NO_END + "—…";
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final double left;
  private final double right;
  private final double size;
  private final List<String> faults = new ArrayList<>();
  private int bodyLines;
  private int units;
  private int full;
  private int loose;
  private int stretched;
  private double worstEdge;
  private double widest;

  /** A proof of pages whose type area and body size are known; lengths in points. */
  PaperProof(double left, double right, double size) {
    this.left = left;
    this.right = right;
    this.size = size;
  }

  List<String> faults() {
    return faults;
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
   * Reads the body pages of one issue, in order, with their type areas shifted to the left edge.
   */
  void read(List<List<PrintedLine>> pages) {
    List<PrintedLine> body = new ArrayList<>();
    for (List<PrintedLine> page : pages) {
      for (PrintedLine line : page) {
        body.add(line);
      }
    }
    for (int i = 0; i < body.size(); i++) {
      PrintedLine line = body.get(i);
      if (!isBody(line)) {
        continue;
      }
      bodyLines++;
      boolean continues = continuesParagraph(line);
      boolean continued =
          i + 1 < body.size() && isBody(body.get(i + 1)) && continuesParagraph(body.get(i + 1));
      if (continues) {
        continuation(line, i == 0 ? line : body.get(i - 1));
        boolean lastLine = !continued;
        if (lastLine && solid(line.text()) < 2) {
          fault("one character alone", line);
        }
        boolean pageHead = i > 0 && body.get(i - 1).page() != line.page();
        if (pageHead && lastLine) {
          fault("widow", line);
        }
      }
      if (continued) {
        justified(line);
        if (NO_END.indexOf(line.last()) >= 0) {
          fault("banned line end", line);
        }
      }
    }
  }

  private void continuation(PrintedLine line, PrintedLine before) {
    char first = line.first();
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
    }
  }

  private void justified(PrintedLine line) {
    full++;
    worstEdge = Math.max(worstEdge, Math.abs(line.right() - right));
    widest = Math.max(widest, line.widestGap());
    loose += line.widestGap() > 0.125 + 0.001 ? 1 : 0;
    stretched += line.widestGap() > 0.002 ? 1 : 0;
  }

  private boolean isBody(PrintedLine line) {
    boolean atEdge = Math.abs(line.left() - left) < size * 0.3;
    boolean atIndent = Math.abs(line.left() - left - 2 * size) < size * 0.3;
    return Math.abs(line.size() - size) < 0.01 && (atEdge || atIndent);
  }

  private boolean continuesParagraph(PrintedLine line) {
    return Math.abs(line.left() - left) < size * 0.3;
  }

  private static int solid(String text) {
    return (int) text.chars().filter(c -> MARKS.indexOf(c) < 0).count();
  }

  private void fault(String what, PrintedLine line) {
    faults.add("page " + line.page() + " " + what + ": " + line.text());
  }
}
