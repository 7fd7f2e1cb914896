package org.gongbao.export.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.SetLine;
import org.gongbao.text.CharClass;
import org.gongbao.text.TextClassifier;

/**
 * A line of running text among its paragraph, each character with the class it has there.
 *
 * @param text of the paragraph as far as it is drawn, in code points
 * @param from of the line in {@code text}
 * @param to past the line's end in {@code text}
 * @param index of the line in its paragraph, from 0
 */
record BodyLine(SetLine line, int[] text, CharClass[] classes, int from, int to, int index) {
  /** The lines p1–p9 count, in reading order. */
  static List<BodyLine> of(List<SetLine> lines) {
    List<BodyLine> body = new ArrayList<>();
    List<SetLine> paragraph = new ArrayList<>();
    for (SetLine line : lines) {
      if (line.body()) {
        paragraph.add(line);
        if (line.kind() == SetLine.Kind.LAST || line.kind() == SetLine.Kind.ONLY) {
          add(paragraph, body);
          paragraph.clear();
        }
      }
    }
    add(paragraph, body);
    return body;
  }

  private static void add(List<SetLine> paragraph, List<BodyLine> body) {
    StringBuilder joined = new StringBuilder();
    int[] starts = new int[paragraph.size()];
    int[] ends = new int[paragraph.size()];
    for (int i = 0; i < starts.length; i++) {
      if (i > 0 && spaced(paragraph.get(i - 1).span(), paragraph.get(i).span())) {
        joined.append(' ');
      }
      starts[i] = joined.codePointCount(0, joined.length());
      joined.append(paragraph.get(i).text());
      ends[i] = joined.codePointCount(0, joined.length());
    }
    int[] text = joined.codePoints().toArray();
    CharClass[] classes = TextClassifier.classify(text);
    for (int i = 0; i < starts.length; i++) {
      body.add(new BodyLine(paragraph.get(i), text, classes, starts[i], ends[i], i));
    }
  }

  /** Whether the source has something between two lines: a space that was dropped at the break. */
  private static boolean spaced(SourceSpan before, SourceSpan after) {
    return before.line() == after.line()
        && before.column() > 0
        && after.column() > before.column() + before.length();
  }

  boolean startsParagraph() {
    return index == 0;
  }

  /** The class of the line's first character. */
  CharClass first() {
    return from < to ? classes[from] : CharClass.SPACE;
  }

  /** The class of the character before the line's first: the last of the line before. */
  CharClass before() {
    return from > 0 ? classes[from - 1] : CharClass.SPACE;
  }

  /** How many characters of the line are no marks and no spaces. */
  long words() {
    return Arrays.stream(classes, from, to)
        .filter(c -> !c.isMark() && c != CharClass.SPACE)
        .count();
  }

  /**
   * Whether the line begins inside a web or mail address, which breaks by rules of its own (R5).
   */
  boolean startsInAddress() {
    int first = from;
    while (first > 0 && text[first - 1] > ' ' && text[first - 1] < 0x7F) {
      first--;
    }
    int end = from;
    while (end < text.length && text[end] > ' ' && text[end] < 0x7F) {
      end++;
    }
    String run = new String(text, first, end - first);
    return first < from && (run.contains("://") || run.startsWith("www.") || run.indexOf('@') > 0);
  }
}
