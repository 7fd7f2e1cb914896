package org.gongbao.input.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of headings: 一、 （一） 1. （1） by level (R41, E39–E42). */
public final class Numbering {
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("[一二三四五六七八九十百]{1,4}、"),
          Pattern.compile("[（(][一二三四五六七八九十百]{1,4}[）)]"),
          Pattern.compile("[0-9０-９]{1,3}(?:[.．](?![0-9０-９])|、)"),
          Pattern.compile("[（(][0-9０-９]{1,3}[）)]"));

  private static final String DIGITS = "一二三四五六七八九";

  private Numbering() {}

  /** The level of a line's number, 1 to 4; 0 when it begins with none. */
  public static int level(String line) {
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).matcher(line).lookingAt()) {
        return isEnumeration(line) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /** How many characters of a line are its number; 0 when it begins with none. */
  public static int length(String line) {
    int level = level(line);
    if (level == 0) {
      return 0;
    }
    Matcher matcher = LEVELS.get(level - 1).matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** 一、二季度 counts two things; 一、二〇二六年 is a number and a year. */
  private static boolean isEnumeration(String line) {
    if (line.length() < 4 || line.charAt(1) != '、') {
      return false;
    }
    int first = DIGITS.indexOf(line.charAt(0));
    return first >= 0
        && DIGITS.indexOf(line.charAt(2)) == first + 1
        && "〇○零Ｏ十百千".indexOf(line.charAt(3)) < 0;
  }
}
