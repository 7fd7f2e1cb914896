package org.gongbao.input.manuscript;

import java.util.regex.Pattern;

/** Tells headings from numbered text by length and marks; lengths are in code points. */
public final class HeadingForm {
  private static final int OWN_LINE = 45;
  private static final int OWN_LINE_WITH_COLON = 20;
  private static final int RUN_IN = 42;
  private static final int RUN_IN_WITH_COLON = 20;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[。；！？;!?]");

  /** A sentence that tells what a meeting did is no heading: 听取了……。 */
  private static final Pattern TELLS =
      Pattern.compile("(?:听取|审议|审查|通过|讨论|研究|进行|召开|举行|作出?|传达|学习|决定)了|^经");

  /** Words before a colon that say or list something are no heading: 会议要求： */
  private static final Pattern SAYS =
      Pattern.compile("(?:指出|要求|强调|认为|决定|建议|表示|如下|改为|修改为|下修改|作为第\\S{1,6}[编章节条款项])[:：]?$");

  private static final String OPENING = "“‘（(《〈「『【〔［[";
  private static final String CLOSING = "”’）)》〉」』】〕］]";

  private HeadingForm() {}

  /**
   * Whether a numbered line is a heading on its own: short, without the end of a sentence (R41).
   */
  public static boolean ownLine(String line) {
    int length = line.codePointCount(0, line.length());
    if (SENTENCE_MARK.matcher(line).find() || "，、,".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    boolean colon = line.endsWith("：") || line.endsWith(":");
    boolean colonInside = line.indexOf('：') >= 0 && !colon;
    if (colon || colonInside) {
      return colon && length <= OWN_LINE_WITH_COLON && !tells(line, true);
    }
    return length > Numbering.length(line) && length <= OWN_LINE;
  }

  /**
   * The length of the heading that a numbered line begins with, its mark included: its first
   * sentence, or the words before its first colon, when short and followed by text (E40).
   *
   * @return in chars; 0 when the line begins with no heading
   */
  public static int runInLength(String line) {
    int depth = 0;
    for (int i = Numbering.length(line); i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && "。：:；！？".indexOf(c) >= 0) {
        int limit = c == '。' ? RUN_IN : c == '：' || c == ':' ? RUN_IN_WITH_COLON : 0;
        boolean isShort = line.codePointCount(0, i + 1) <= limit;
        boolean empty = i == Numbering.length(line);
        return isShort && !empty && !tells(line.substring(0, i), c != '。') ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean tells(String numbered, boolean colon) {
    String words = numbered.substring(Numbering.length(numbered));
    return TELLS.matcher(words).find() || (colon && SAYS.matcher(words).find());
  }
}
