package org.gongbao.input.manuscript;

import org.gongbao.text.SerialNumber;

/** The numbers of headings: 一、 （一） 1. （1） by level (R41, E39–E42). */
public final class Numbering {
  private Numbering() {}

  /** The level of a line's number, 1 to 4; 0 when it begins with none. */
  public static int level(String line) {
    return SerialNumber.of(line).map(number -> number.form().level()).orElse(0);
  }

  /** How many characters of a line are its number; 0 when it begins with none. */
  public static int length(String line) {
    return SerialNumber.of(line)
        .filter(number -> number.form().level() > 0)
        .map(SerialNumber::length)
        .orElse(0);
  }
}
