package org.gongbao.text;

/** How a page number is written. */
public enum Numerals {
  ARABIC {
    @Override
    public String write(int number) {
      return Integer.toString(number);
    }
  },
  ROMAN {
    @Override
    public String write(int number) {
      StringBuilder roman = new StringBuilder();
      int rest = number;
      for (int i = 0; i < VALUES.length; i++) {
        for (; rest >= VALUES[i]; rest -= VALUES[i]) {
          roman.append(LETTERS[i]);
        }
      }
      return roman.toString();
    }
  };

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** A number from 1 in this script; Roman numerals are lower case. */
  public abstract String write(int number);
}
