package org.gongbao.text;

import java.util.Arrays;

/**
 * Tells what each character of a paragraph is in its context: number or stop, dash or connector,
 * Chinese quote or Latin (R1, R2).
 */
public final class TextClassifier {
  private static final String UNITS_OF_RANGES = "年月日时分号";

  private final int[] text;
  private final CharClass[] classes;

  private TextClassifier(int[] text) {
    this.text = text;
    this.classes = new CharClass[text.length];
  }

  /** One class per code point. */
  public static CharClass[] classify(int[] text) {
    TextClassifier classifier = new TextClassifier(text);
    for (int i = 0; i < text.length; i++) {
      classifier.classes[i] = CharClass.of(text[i]);
    }
    classifier.numbers();
    classifier.dashes();
    classifier.signs();
    Quotes.resolve(text, classifier.classes);
    classifier.shared();
    return classifier.classes;
  }

  /** Decimal points, thousands marks and colons inside numbers belong to them (R5). */
  private void numbers() {
    for (int i = 1; i < text.length - 1; i++) {
      int c = text[i];
      if ((c == '.' || c == ',' || c == ':' || c == '∶')
          && classes[i - 1] == CharClass.DIGIT
          && classes[i + 1] == CharClass.DIGIT) {
        classes[i] = CharClass.DIGIT;
      } else if (c == '．'
          && classes[i - 1] == CharClass.WIDE_DIGIT
          && classes[i + 1] == CharClass.WIDE_DIGIT) {
        classes[i] = CharClass.WIDE_DIGIT;
      }
    }
  }

  /** A dash standing alone joins words or numbers; in pairs it is punctuation. */
  private void dashes() {
    for (int i = 0; i < text.length; i++) {
      if (classes[i] == CharClass.DASH && text[i] != '⸺') {
        boolean paired = at(i - 1) == CharClass.DASH || at(i + 1) == CharClass.DASH;
        if (!paired) {
          classes[i] = CharClass.CONNECTOR;
        }
      }
    }
  }

  /** Signs and hyphens: part of a number, part of a word, or between two of them. */
  private void signs() {
    for (int i = 0; i < text.length; i++) {
      CharClass before = at(i - 1);
      CharClass after = at(i + 1);
      boolean wordBefore = before == CharClass.DIGIT || before == CharClass.LETTER;
      boolean wordAfter = after == CharClass.DIGIT || after == CharClass.LETTER;
      switch (text[i]) {
        case '-', '‐' -> {
          if (!wordBefore && after == CharClass.DIGIT && !endsQuantity(i)) {
            classes[i] = CharClass.PREFIX;
          } else if (wordBefore
              && wordAfter
              && !(before == CharClass.DIGIT && after == CharClass.DIGIT)) {
            classes[i] = CharClass.LETTER;
          }
        }
        case '+' -> {
          if (wordBefore && wordAfter) {
            classes[i] = CharClass.LETTER;
          }
        }
        case '×' -> classes[i] = wordBefore && wordAfter ? CharClass.LETTER : CharClass.HAN;
        default -> {}
      }
    }
  }

  /** Whether what stands before {@code i} ends a quantity: 3%-5% and 2031年-2035年 are ranges. */
  private boolean endsQuantity(int i) {
    boolean unit = i > 1 && UNITS_OF_RANGES.indexOf(text[i - 1]) >= 0;
    return at(i - 1) == CharClass.SUFFIX || unit && at(i - 2) == CharClass.DIGIT;
  }

  /** Dots and ellipses that stand in Latin words; the dots of an ellipsis stay alike. */
  private void shared() {
    for (int i = 0; i < text.length; i++) {
      if (classes[i] == CharClass.ELLIPSIS) {
        int last = i;
        while (at(last + 1) == CharClass.ELLIPSIS) {
          last++;
        }
        if (Quotes.latinAround(classes, i, last)) {
          Arrays.fill(classes, i, last + 1, CharClass.LATIN_CLOSING);
        }
        i = last;
      } else if (classes[i] == CharClass.INTERPUNCT
          && at(i - 1) == CharClass.LETTER
          && at(i + 1) == CharClass.LETTER) {
        classes[i] = CharClass.LETTER;
      }
    }
  }

  private CharClass at(int i) {
    return i < 0 || i >= classes.length ? CharClass.SPACE : classes[i];
  }
}
