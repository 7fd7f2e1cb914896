package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges blanks between two Chinese characters (R17): left by a line join, or meant. A blank is
 * meant beside a single character (张 玲, 报 告, 年 月 日), between halves of one length, and in a line of
 * several columns.
 */
final class HanSpaces {
  private static final int COLUMN = 8;
  private static final String MARKS = "“”‘’《》〈〉（）【】〔〕、，。：；！？";

  /**
   * The text judged.
   *
   * @param removed surroundings of each blank taken out
   * @param kept surroundings of each blank left in
   */
  record Judged(String text, List<String> removed, List<String> kept) {}

  private HanSpaces() {}

  /** Running text: blanks far apart from one another, inside sentences. */
  static Judged inBody(String text) {
    boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || Ems.of(text) > 40;
    List<Integer> at = between(text, false);
    List<Integer> removed = new ArrayList<>();
    for (int k = 0; k < at.size(); k++) {
      int i = at.get(k);
      boolean crowded =
          k > 0 && i - at.get(k - 1) < COLUMN || k + 1 < at.size() && at.get(k + 1) - i < COLUMN;
      if (sentence && !crowded && left(text, i) >= 2 && right(text, i) >= 2) {
        removed.add(i);
      }
    }
    return judge(text, at, removed);
  }

  /** A title: blanks there stand where a printed line ended. */
  static Judged inTitle(String text) {
    List<Integer> at = between(text, true);
    List<Integer> removed = new ArrayList<>();
    for (int i : at) {
      boolean single = left(text, i) == 1 || right(text, i) == 1;
      if (!single && !halves(text, i)) {
        removed.add(i);
      }
    }
    return judge(text, at, removed);
  }

  private static Judged judge(String text, List<Integer> at, List<Integer> removed) {
    StringBuilder joined = new StringBuilder(text);
    List<String> out = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int k = at.size() - 1; k >= 0; k--) {
      int i = at.get(k);
      String around = text.substring(Math.max(0, i - 6), Math.min(text.length(), i + 7));
      if (removed.contains(i)) {
        joined.deleteCharAt(i);
        out.addFirst(around);
      } else {
        kept.addFirst(around);
      }
    }
    return new Judged(joined.toString(), out, kept);
  }

  /** Single ASCII blanks between Chinese characters, or marks where asked for. */
  private static List<Integer> between(String text, boolean marks) {
    List<Integer> at = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && chinese(text.codePointBefore(i), marks)
          && chinese(text.codePointAt(i + 1), marks)) {
        at.add(i);
      }
    }
    return at;
  }

  private static boolean chinese(int c, boolean marks) {
    return Ems.isHan(c) || marks && MARKS.indexOf(c) >= 0;
  }

  private static int left(String text, int at) {
    int n = 0;
    for (int i = at; i > 0 && chinese(text.codePointBefore(i), true); n++) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return n;
  }

  private static int right(String text, int at) {
    int n = 0;
    for (int i = at + 1; i < text.length() && chinese(text.codePointAt(i), true); n++) {
      i += Character.charCount(text.codePointAt(i));
    }
    return n;
  }

  /** Parallel phrases of one length, as slogans have. */
  private static boolean halves(String text, int at) {
    return left(text, at) == right(text, at) && left(text, at) >= 4 && left(text, at) <= 10;
  }
}
