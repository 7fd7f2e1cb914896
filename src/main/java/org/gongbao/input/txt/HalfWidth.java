package org.gongbao.input.txt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;

/** Points at half-width marks beside Chinese characters and changes none of them (R83). */
final class HalfWidth {
  private static final Pattern MARK =
      Pattern.compile("(?<=\\p{IsHan})[,;:?!()\"]|[,;:?!()\"](?=\\p{IsHan})");
  private static final int AROUND = 4;

  private HalfWidth() {}

  /** One suggestion a mark. */
  static void suggest(List<PrintedLine> lines, ImportNotes notes) {
    for (PrintedLine line : lines) {
      String text = line.text();
      Matcher mark = MARK.matcher(text);
      while (mark.find()) {
        int from = Math.max(0, mark.start() - AROUND);
        int to = Math.min(text.length(), mark.end() + AROUND);
        int offset = text.codePointCount(0, mark.start());
        notes.note(Code.IMPORT_HALF_WIDTH, line.span().slice(offset, 1), text.substring(from, to));
      }
    }
  }
}
