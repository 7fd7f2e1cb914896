package org.gongbao.input.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;

/** Finds spaces between Chinese characters that nobody declared (R17). */
public final class HanSpaces {
  private static final Pattern SPACE = Pattern.compile("\\h+");

  /**
   * Blanks that say something: those of a date to be filled in by hand, 自 年 月 日 (E56); behind the
   * number of a 条 or 章 (E50–E52); between the steps of a 题注 (E47).
   */
  private static final Pattern MEANT =
      Pattern.compile(
          "\\h{0,8}年\\h{0,8}月(?:\\h{0,8}日)?|月\\h{0,8}日"
              + "|第[〇零一二三四五六七八九十百千]{1,7}[编章节条]\\h{1,4}"
              + "|(?:通过|批准|公布|发布|修正|修订|施行)\\h{1,4}");

  private HanSpaces() {}

  /** Adds a warning at each such space. */
  public static void report(List<Inline> content, Diagnostics diagnostics) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> report(text, diagnostics);
        case Inline.RunIn runIn -> report(runIn.content(), diagnostics);
        case Inline.Spread spread -> {}
        case Inline.Emphasis words -> report(words.content(), diagnostics);
        case Inline.Blank blank -> {}
        case Inline.Footnote note -> report(note.content(), diagnostics);
        case Inline.Break lineEnd -> {}
      }
    }
  }

  private static void report(Inline.Text text, Diagnostics diagnostics) {
    String written = text.text();
    Matcher space = SPACE.matcher(written);
    Matcher meant = MEANT.matcher(written);
    int meantEnd = 0;
    int offset = 0;
    int counted = 0;
    while (space.find()) {
      if (!betweenHan(written, space)) {
        continue;
      }
      // Looked for only where such a space stands: few texts have one.
      while (meantEnd >= 0 && meantEnd <= space.start()) {
        meantEnd = meant.find() ? meant.end() : -1;
      }
      if (meantEnd < 0 || meant.start() > space.start()) {
        offset += written.codePointCount(counted, space.start());
        counted = space.start();
        int length = written.codePointCount(space.start(), space.end());
        diagnostics.add(Code.HAN_SPACE, text.span().slice(offset, length));
      }
    }
  }

  /** Asked by code point: a look-behind sees half of a character beyond the BMP. */
  private static boolean betweenHan(String text, Matcher space) {
    return space.start() > 0
        && space.end() < text.length()
        && isHan(text.codePointBefore(space.start()))
        && isHan(text.codePointAt(space.end()));
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
