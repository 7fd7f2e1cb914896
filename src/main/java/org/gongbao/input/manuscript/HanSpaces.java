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

  /** 自 年 月 日: the blanks are to be filled in by hand (E56). */
  private static final Pattern BLANK_DATE =
      Pattern.compile("\\h{0,8}年\\h{0,8}月(?:\\h{0,8}日)?|月\\h{0,8}日");

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
    Matcher date = BLANK_DATE.matcher(written);
    int dateEnd = 0;
    int offset = 0;
    int counted = 0;
    while (space.find()) {
      if (!betweenHan(written, space)) {
        continue;
      }
      // Dates are looked for only where such a space stands: few texts have one.
      while (dateEnd >= 0 && dateEnd <= space.start()) {
        dateEnd = date.find() ? date.end() : -1;
      }
      if (dateEnd < 0 || date.start() > space.start()) {
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
