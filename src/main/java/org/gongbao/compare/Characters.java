package org.gongbao.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.image.ImageAsset;

/** The characters and pictures of some paragraphs in one row, each with the line it stands on. */
final class Characters {
  /** Ends every paragraph but the last. */
  static final int PARAGRAPH_END = '\n';

  /** Beyond every code point: the pictures, one number each. */
  private static final int FIRST_PICTURE = Character.MAX_CODE_POINT + 1;

  private final List<Integer> signs = new ArrayList<>();
  private final List<Optional<Spot>> spots = new ArrayList<>();
  private final List<ProofLine> lines = new ArrayList<>();
  private final List<ProofPicture> pictures = new ArrayList<>();

  /** A character's place: the line, and its index in it. */
  record Spot(ProofLine line, int index) {}

  /**
   * Puts paragraphs in a row.
   *
   * @param numbers given to pictures so far, the same for both proofs
   */
  Characters(List<Paragraph> paragraphs, Map<ImageAsset, Integer> numbers) {
    for (Paragraph paragraph : paragraphs) {
      if (!signs.isEmpty()) {
        add(PARAGRAPH_END, Optional.empty());
      }
      for (ProofPicture picture : paragraph.pictures()) {
        int number = FIRST_PICTURE + numbers.size();
        numbers.putIfAbsent(picture.image(), number);
        add(numbers.get(picture.image()), Optional.empty());
        pictures.add(picture);
      }
      for (ProofLine line : paragraph.lines()) {
        int[] codePoints = line.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
          add(codePoints[i], Optional.of(new Spot(line, i)));
        }
        lines.add(line);
      }
    }
  }

  static Map<ImageAsset, Integer> numbers() {
    return new HashMap<>();
  }

  private void add(int sign, Optional<Spot> spot) {
    signs.add(sign);
    spots.add(spot);
  }

  /** Code points, paragraph ends and pictures; equal ones are equal. */
  List<Integer> signs() {
    return signs;
  }

  int size() {
    return signs.size();
  }

  List<ProofLine> lines() {
    return lines;
  }

  List<ProofPicture> pictures() {
    return pictures;
  }

  boolean isPicture(int at) {
    return signs.get(at) >= FIRST_PICTURE;
  }

  Optional<Spot> spot(int at) {
    return spots.get(at);
  }

  /** The place of the nearest drawn character from here on, else of the nearest before. */
  Optional<Spot> near(int at) {
    for (int i = Math.max(0, at); i < spots.size(); i++) {
      if (spots.get(i).isPresent()) {
        return spots.get(i);
      }
    }
    for (int i = Math.min(at, spots.size()) - 1; i >= 0; i--) {
      if (spots.get(i).isPresent()) {
        return spots.get(i);
      }
    }
    return Optional.empty();
  }

  /** Words as they are told: a paragraph end as {@code ¶}, a picture as a frame. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, signs.size()); i++) {
      if (isPicture(i)) {
        words.append('▨');
      } else if (signs.get(i) == PARAGRAPH_END) {
        words.append('¶');
      } else {
        words.appendCodePoint(signs.get(i));
      }
    }
    return words.toString();
  }

  /** Whether a number or a Latin word runs over the point before this character. */
  boolean isInWord(int at) {
    return at > 0 && at < signs.size() && inWord(at - 1, at) && inWord(at, at - 1);
  }

  private boolean inWord(int at, int beside) {
    int sign = signs.get(at);
    return isLetter(sign) || (sign == '.' || sign == ',') && Character.isDigit(signs.get(beside));
  }

  private static boolean isLetter(int sign) {
    return sign < FIRST_PICTURE
        && (Character.isDigit(sign)
            || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN
                && Character.isLetter(sign));
  }
}
