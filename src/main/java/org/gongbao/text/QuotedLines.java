package org.gongbao.text;

import java.util.List;

/**
 * Quotations over several paragraphs, as amendments quote new articles (E48): each paragraph may
 * open with “ anew, the last one ends with ”.
 */
public final class QuotedLines {
  /** A quotation of more paragraphs is taken for a mark left out. */
  private static final int LONGEST = 120;

  private QuotedLines() {}

  /** For each line whether it continues a quotation that an earlier line opened. */
  public static boolean[] of(List<String> lines) {
    boolean[] quoted = new boolean[lines.size()];
    for (int i = 0; i < quoted.length; i++) {
      int last = opensParagraphs(lines.get(i)) ? last(lines, i) : i;
      for (int k = i + 1; k <= last; k++) {
        quoted[k] = true;
      }
      i = last;
    }
    return quoted;
  }

  /** Whether a quotation that opens the line, or stands behind its colon, is open at its end. */
  private static boolean opensParagraphs(String line) {
    String text = line.strip();
    int colon = Math.max(text.indexOf("：“"), text.indexOf(":“"));
    int from = text.startsWith("“") ? 0 : colon + 1;
    return (from > 0 || text.startsWith("“")) && depth(text.substring(from), 0) > 0;
  }

  /** The line on which the quotation ends that is open at the end of a line; that line if none. */
  private static int last(List<String> lines, int opening) {
    int limit = Math.min(lines.size(), opening + LONGEST);
    for (int i = opening + 1; i < limit; i++) {
      String line = lines.get(i).strip();
      String rest = line.startsWith("“") ? line.substring(1) : line;
      int depth = depth(rest, 1);
      if (depth == 0) {
        return line.matches(".*”[。；，、]?") ? i : opening;
      }
    }
    return opening;
  }

  /** How many quotations are open behind a line; at most one that began before it. */
  private static int depth(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '“' ? 1 : 0;
      depth -= c == '”' && depth > 0 ? 1 : 0;
    }
    return depth;
  }
}
