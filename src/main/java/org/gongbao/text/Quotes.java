package org.gongbao.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * “ ” ‘ ’ share code points with Latin. They are Chinese beside Chinese, and Latin only inside a
 * purely Latin phrase; ’ between letters is an apostrophe (R2). The stock Unicode line breaking
 * class QU does not tell them apart.
 */
final class Quotes {
  /** How far words are sought around a mark, and how long a phrase in Latin quotes may be. */
  private static final int REACH = 200;

  private static final int LONGEST_PHRASE = 2_000;

  private Quotes() {}

  static void resolve(int[] text, CharClass[] classes) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length; i++) {
      switch (text[i]) {
        case '“', '‘' -> open.push(i);
        case '”', '’' -> {
          if (text[i] == '’' && isWord(classes, i - 1) && isWord(classes, i + 1)) {
            classes[i] = CharClass.LETTER;
          } else if (!open.isEmpty() && text[open.peek()] == text[i] - 1) {
            pair(classes, open.pop(), i);
          } else {
            alone(classes, i, CharClass.LATIN_CLOSING);
          }
        }
        default -> {}
      }
    }
    for (int left : open) {
      alone(classes, left, CharClass.LATIN_OPENING);
    }
  }

  private static void pair(CharClass[] classes, int left, int right) {
    if (right - left > LONGEST_PHRASE) {
      return;
    }
    boolean latin = false;
    for (int i = left + 1; i < right; i++) {
      if (isChinese(classes[i])) {
        return;
      }
      latin |= isWord(classes, i);
    }
    if (latin && latinAround(classes, left, right)) {
      classes[left] = CharClass.LATIN_OPENING;
      classes[right] = CharClass.LATIN_CLOSING;
    }
  }

  private static void alone(CharClass[] classes, int i, CharClass latin) {
    if (latinAround(classes, i, i)) {
      classes[i] = latin;
    }
  }

  /**
   * Whether the phrase from {@code left} to {@code right} stands in Latin text: no Chinese touches
   * it, and the nearest word on one side at least is Latin.
   */
  static boolean latinAround(CharClass[] classes, int left, int right) {
    if (touchesChinese(classes, left - 1) || touchesChinese(classes, right + 1)) {
      return false;
    }
    return strong(classes, left - 1, -1) == 'L' || strong(classes, right + 1, 1) == 'L';
  }

  private static boolean touchesChinese(CharClass[] classes, int i) {
    return i >= 0 && i < classes.length && isChinese(classes[i]);
  }

  private static char strong(CharClass[] classes, int from, int step) {
    int past = Math.clamp((long) from + step * REACH, -1, classes.length);
    for (int i = from; step * (past - i) > 0; i += step) {
      if (isWord(classes, i)) {
        return 'L';
      }
      if (isChinese(classes[i])) {
        return 'C';
      }
    }
    return '-';
  }

  private static boolean isWord(CharClass[] classes, int i) {
    return i >= 0
        && i < classes.length
        && (classes[i] == CharClass.LETTER || classes[i] == CharClass.DIGIT);
  }

  private static boolean isChinese(CharClass c) {
    return switch (c) {
      case HAN, WIDE_DIGIT, PAUSE, STOP, PAIRED_STOP, OPENING, CLOSING, DASH -> true;
      case INTERPUNCT,
          CONNECTOR,
          ELLIPSIS,
          SOLIDUS,
          PREFIX,
          SUFFIX,
          DIGIT,
          LETTER,
          LATIN_OPENING,
          LATIN_CLOSING,
          SPACE ->
          false;
    };
  }
}
