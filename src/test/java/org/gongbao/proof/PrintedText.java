package org.gongbao.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares what pages print with what was written: every line in its order, and nothing besides but
 * words that the program is there to make, such as 单位：, （续表） and the numbers of notes (p11).
 */
final class PrintedText {
  /** Words that are printed for the editor. */
  private static final Pattern MADE =
      Pattern.compile(
          "单位：|（续表[一二三四五六七八九十]*）|附件：|抄送：|编者按：|目录|印发|（共印|份）|年月日"
              + "|[①-⑳㉑-㊿]|[1-9][0-9]?[.．]|[、：；。]");

  private final List<String> faults = new ArrayList<>();

  private PrintedText() {}

  /**
   * What does not agree.
   *
   * @param pages the text of the body pages in order, without white space
   */
  static List<String> faults(List<String> pages, List<WrittenText.Piece> pieces) {
    PrintedText text = new PrintedText();
    String printed = text.withoutMoving(String.join("", pages), pieces);
    Set<String> again = new TreeSet<>(Comparator.comparing(String::length).reversed());
    int at = 0;
    for (WrittenText.Piece piece : pieces) {
      again = longestFirst(piece.repeated());
      for (String line : piece.lines()) {
        int found = text.find(printed, line, at, again);
        if (found < 0) {
          text.faults.add(
              "not in its place: " + line + " | printed there: " + excerpt(printed, at));
          return text.faults;
        }
        at = found + line.length();
      }
    }
    if (!text.made(printed.substring(at), again)) {
      text.faults.add("printed but not written: " + excerpt(printed, at));
    }
    return text.faults;
  }

  /** Where a line is printed, with nothing before it but words made; -1 when nowhere so. */
  private int find(String printed, String line, int from, Set<String> again) {
    int at = printed.indexOf(line, from);
    while (at >= 0 && at - from <= 2000) {
      if (made(printed.substring(from, at), again)) {
        return at;
      }
      at = printed.indexOf(line, at + 1);
    }
    return -1;
  }

  private boolean made(String between, Set<String> again) {
    String rest = between;
    for (String words : again) {
      rest = rest.replace(words, "");
    }
    return MADE.matcher(rest).replaceAll("").isEmpty();
  }

  /** The text without what may stand elsewhere, each taken out once. */
  private String withoutMoving(String text, List<WrittenText.Piece> pieces) {
    String rest = text;
    for (WrittenText.Piece piece : pieces) {
      for (String words : piece.moving()) {
        int at = rest.indexOf(words);
        if (at < 0) {
          faults.add("not printed whole: " + words);
        } else {
          rest = rest.substring(0, at) + rest.substring(at + words.length());
        }
      }
    }
    return rest;
  }

  private static Set<String> longestFirst(Set<String> words) {
    Comparator<String> order =
        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
    Set<String> sorted = new TreeSet<>(order);
    sorted.addAll(words);
    return sorted;
  }

  private static String excerpt(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 60));
  }
}
