package org.gongbao.input.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.node.SourceLine;

/** The signature block at the end of a text: organs or persons, then a date line (E61, E62). */
public final class SignatureForm {
  private static final int LONGEST_SIGNER = 36;
  private static final int MOST_SIGNERS = 6;

  private static final String DIGIT = "[0-9０-９〇○Ｏ零一二三四五六七八九]";

  private static final Pattern DATE =
      Pattern.compile(
          DIGIT
              + "{4}\\h*年\\h*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\\h*月\\h*"
              + "(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\\h*日)?");

  private static final Pattern MARK = Pattern.compile("[。；！？：，、,;:!?\\t]");

  private static final Pattern ORGAN =
      Pattern.compile(
          ".*(?:会|府|局|厅|部|院|委|署|处|办|室|组|站|中心|大队|公司|集团|学校|大学|学院|主席团|秘书处|编辑部)" + "(?:（[^）]{1,8}）)?");

  private static final Pattern PERSON =
      Pattern.compile(
          ".*(?:长|任|席|员|记|人|理|师|表)[:：]?\\h+\\p{IsHan}(?:\\p{IsHan}{1,3}|\\h{1,2}\\p{IsHan})");

  /** A clause: what a line that only continues an organ's name does not hold. */
  private static final Pattern CLAUSE = Pattern.compile("为|了|是|同志|的$");

  private SignatureForm() {}

  /** 2021年12月3日, 二〇二一年十二月三日, or such a date with blanks left open. */
  public static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }

  /** Whether a line has the form of an organ, or of an office with a person's name. */
  public static boolean isSigner(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST_SIGNER
        && !MARK.matcher(line).find()
        && Numbering.level(line) == 0
        && (ORGAN.matcher(line).matches() || PERSON.matcher(line).matches());
  }

  /**
   * How many lines at the end are a signature block: 0, or its signers and the date. A date alone
   * counts; signers without a date do not.
   *
   * @param lines without blank ones, white space at their edges removed
   */
  public static int length(List<SourceLine> lines) {
    if (lines.isEmpty() || !isDate(lines.getLast().text())) {
      return 0;
    }
    int length = 1;
    int reach = 1;
    while (reach < lines.size() && reach <= MOST_SIGNERS) {
      String line = lines.get(lines.size() - 1 - reach).text();
      reach++;
      if (isSigner(line)) {
        length = reach;
      } else if (length == 1 || length != reach - 1 || !continues(line, lines, reach)) {
        break;
      } else {
        length = reach;
      }
    }
    return length;
  }

  /** The first line of an organ whose name takes two (E62); a text never begins with one. */
  private static boolean continues(String line, List<SourceLine> lines, int reach) {
    return reach < lines.size()
        && line.codePointCount(0, line.length()) <= LONGEST_SIGNER
        && line.codePointCount(0, line.length()) >= 4
        && !MARK.matcher(line).find()
        && !line.endsWith("）")
        && Numbering.level(line) == 0
        && !CLAUSE.matcher(line).find();
  }
}
