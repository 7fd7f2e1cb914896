package org.gongbao.input.txt;

import java.util.regex.Pattern;

/** What a line is by its form alone: its numbering, its marks, its ending, its length. */
final class LineForm {
  private static final String NUMERAL = "[一二三四五六七八九十百零〇]{1,5}";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:"
              + NUMERAL
              + "、|[（(]"
              + NUMERAL
              + "[）)]|[\u3220-\u3229\u2474-\u2487]|\\d{1,3}[.．、](?!\\d)|[（(]\\d{1,3}[）)]|第[一二三四五六七八九十百千零〇\\d]{1,6}[编章节条])");
  private static final Pattern MARKER = Pattern.compile("^[一二三四五六七八九十]{1,3}[是要]");
  private static final Pattern DATE =
      Pattern.compile("^[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日)?$");
  private static final int MOST_DATE = 24;
  private static final Pattern SUBTITLE =
      Pattern.compile("^(?:[—－―─–]{1,3}|--)\\s*[^\\s—－―─–\\d-].*|^(?:——|－－|──|――|--)\\s*\\d.*");
  private static final Pattern NOTE = Pattern.compile("^[（(].*");
  private static final Pattern SPACED =
      Pattern.compile("^\\p{IsHan}(?:[ \u3000\u00a0]+\\p{IsHan}){1,5}$");
  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(?:报告|决定|决议|通知|议案|提案|讲话|发言|致辞|致词|说明|汇报|纪要|名单|条例|规定|细则|办法|意见|建议|公告|通告|公报"
              + "|规则|方案|计划|规划|要点|综述|批复|情况|大事记|目录|命令|章程)[》”]?(?:[（(][^（）()]{1,8}[）)])?$");
  private static final Pattern ORGAN =
      Pattern.compile(".*(?:政府|办公室|主席团|代表团|委|局|厅|院|处|部|会|组|中心|署|公司|编印|编)(?:[（(].{1,12}[）)])?$");
  private static final Pattern CLAUSE = Pattern.compile("[的在于是，、\\d]|关于");
  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*(?:委员|主任|同志|代表|各位|朋友|常委会|政府|会议|大会|法院|检察院|单位|部门|组织|局|院|厅|办|公司)[^，。；]{0,12}[：:]$");
  private static final Pattern CLOSING =
      Pattern.compile("^.{0,24}(?:请予|请.{0,3}审议|请.{0,3}审查|特此|此致|敬礼|谢谢).{0,16}[。！!]$");
  private static final Pattern IMPRINT =
      Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日印[发制]?|[（(]?共印\\d+份[）)]?");
  private static final String STOPS = "。！？!?；;：:…";
  private static final String CLOSERS = "”’」』）)》】〕\"";
  private static final String OPENERS = "“‘「『（(《【〔";
  private static final String PAIRED = "”’」』）)》】〕";

  private LineForm() {}

  /** Begins with the numbering of a heading, an article of law or an item. */
  static boolean numbered(String text) {
    return NUMBERED.matcher(text).find();
  }

  /** Begins with 一是, 二要 and the like (E43). */
  static boolean marker(String text) {
    return MARKER.matcher(text).find();
  }

  /** A numbered line that holds no sentence: a heading on a line of its own. */
  static boolean heading(String text) {
    return numbered(text) && text.indexOf('。') < 0 && text.indexOf('；') < 0 && Ems.of(text) <= 46;
  }

  static boolean date(String text) {
    return text.length() <= MOST_DATE && DATE.matcher(Blanks.none(text)).matches();
  }

  /** Begins with the dash of a subtitle (E34). */
  static boolean subtitle(String text) {
    return SUBTITLE.matcher(text).matches();
  }

  /** Opens a parenthesis that is not the number of a heading (E33, E46). */
  static boolean note(String text) {
    return NOTE.matcher(text).matches() && !numbered(text);
  }

  /** A word spread by blanks, such as 报 告 (E32). */
  static boolean spaced(String text) {
    return SPACED.matcher(text).matches();
  }

  static boolean roster(String text) {
    return text.indexOf('\t') >= 0;
  }

  /** Ends in a word that names a kind of document. */
  static boolean titleEnd(String text) {
    return TITLE_END.matcher(Blanks.none(text)).matches();
  }

  /** Ends as the names of organs do. */
  static boolean organ(String text) {
    return Ems.of(text) <= 30
        && !ends(text)
        && !CLAUSE.matcher(text).find()
        && ORGAN.matcher(text).matches();
  }

  /** Ends in a colon and names those it speaks to (E36). */
  static boolean address(String text) {
    return Ems.of(text) <= 42 && !numbered(text) && ADDRESS.matcher(text).matches();
  }

  /** 以上报告，请予审议。 and its kin (E38). */
  static boolean closing(String text) {
    return CLOSING.matcher(text).matches();
  }

  /** The printer's line: who had it printed and when (E12). */
  static boolean imprint(String text) {
    return IMPRINT.matcher(Blanks.none(text)).matches();
  }

  /** Ends as a sentence does, or as what leads to the next line does. */
  static boolean ends(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Ends in a pause mark, so that the sentence goes on. */
  static boolean pauses(String text) {
    return "，、,".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Leaves a bracket or quotation mark open. */
  static boolean open(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (PAIRED.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > 0;
  }

  /** Could stand in a title: short, no sentence, no numbering, no date, no columns. */
  static boolean titleLike(String text) {
    return Ems.of(text) <= 60
        && !ends(text)
        && (!pauses(text) || open(text))
        && text.indexOf('。') < 0
        && !numbered(text)
        && !date(text)
        && !roster(text)
        && !subtitle(text);
  }
}
