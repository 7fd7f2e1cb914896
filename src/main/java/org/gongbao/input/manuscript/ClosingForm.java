package org.gongbao.input.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/** Closing formulas of reports, motions and notices (E38). */
public final class ClosingForm {
  private static final int LONGEST = 34;

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:(?:以上|上述|现|特此|妥否|当否|如无不妥|是否妥当)[^。；：]{0,20}[，,]?\\h*)?"
                  + "(?:现|特|一并|现一并)?(?:提)?请\\h*(?:大会|会议|各位委员|各位代表|常委会|主任会议)?"
                  + "(?:予|予以|一并)?(?:审议|审查|审定|审阅|批准|审查批准|审议批准|审议决定|指正|批评指正|批示|示|函复)[。！.]?"),
          Pattern.compile("(?:现|特)予?以?(?:公布|公告|通报|印发)[。！.]?"),
          Pattern.compile("特此(?:公告|公布|通知|通告|通报|报告|函告|函复|批复|说明|证明)[。！.]?"),
          Pattern.compile("(?:以上|上述)(?:报告|汇报|说明|意见|议案|方案)[，,][^。；：]{0,16}[。！]"),
          Pattern.compile("(?:最后[，,])?(?:谢谢|感谢)(?:大家|各位[^。；：]{0,8})?[。！!.]?"),
          Pattern.compile("此致|敬礼[。！!]?|此致敬礼[。！!]?"));

  private ClosingForm() {}

  public static boolean matches(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST
        && FORMS.stream().anyMatch(form -> form.matcher(line).matches());
  }
}
