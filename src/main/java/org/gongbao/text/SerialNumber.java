package org.gongbao.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that opens a line: of the divisions of a regulation (R56), or of headings and lists
 * (R41, E39–E42).
 *
 * @param value from 0; 0 and numbers too large are as they were written
 * @param branch 2 for 第三条之二; 0 for none
 * @param length in chars
 */
public record SerialNumber(Form form, int value, int branch, int length) {
  /** How a number is written; those of headings last, by their level. */
  public enum Form {
    PART("第(HAN|ARABIC)编"),
    CHAPTER("第(HAN|ARABIC)章"),
    SECTION("第(HAN|ARABIC)节"),
    PROVISION("第(HAN|ARABIC)条(?:之(HAN))?"),
    FIRST("(HAN)、"),
    SECOND("[（(](HAN)[）)]"),
    THIRD("(ARABIC)(?:[.．](?![0-9０-９])|、)"),
    FOURTH("[（(](ARABIC)[）)]");

    private final Pattern pattern;

    Form(String pattern) {
      this.pattern =
          Pattern.compile(
              pattern.replace("HAN", "[〇零一二三四五六七八九十百千]{1,7}").replace("ARABIC", "[0-9０-９]{1,3}"));
    }

    /** The level of a heading so numbered, 1 to 4; 0 for a division of a regulation. */
    public int level() {
      return Math.max(0, ordinal() - PROVISION.ordinal());
    }

    /** A number so written. */
    public String write(int value) {
      return switch (this) {
        case PART -> "第" + HanNumber.write(value) + "编";
        case CHAPTER -> "第" + HanNumber.write(value) + "章";
        case SECTION -> "第" + HanNumber.write(value) + "节";
        case PROVISION -> "第" + HanNumber.write(value) + "条";
        case FIRST -> HanNumber.write(value) + "、";
        case SECOND -> "（" + HanNumber.write(value) + "）";
        case THIRD -> value + ".";
        case FOURTH -> "（" + value + "）";
      };
    }
  }

  private static final String DIGITS = "一二三四五六七八九";

  /** The number a line opens with. */
  public static Optional<SerialNumber> of(String line) {
    if (line.isEmpty() || isEnumeration(line)) {
      return Optional.empty();
    }
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(line);
      if (matcher.lookingAt()) {
        OptionalInt value = HanNumber.parse(matcher.group(1));
        if (value.isPresent()) {
          return Optional.of(
              new SerialNumber(form, value.getAsInt(), branch(matcher), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static int branch(Matcher matcher) {
    boolean may = matcher.groupCount() > 1 && matcher.group(2) != null;
    return may ? HanNumber.parse(matcher.group(2)).orElse(0) : 0;
  }

  /** 一、二季度 counts two things; 一、二〇二六年 is a number and a year. */
  private static boolean isEnumeration(String line) {
    if (line.length() < 4 || line.charAt(1) != '、') {
      return false;
    }
    int first = DIGITS.indexOf(line.charAt(0));
    return first >= 0
        && DIGITS.indexOf(line.charAt(2)) == first + 1
        && "〇○零Ｏ十百千".indexOf(line.charAt(3)) < 0;
  }
}
