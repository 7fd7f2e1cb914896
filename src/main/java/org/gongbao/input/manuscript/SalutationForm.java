package org.gongbao.input.manuscript;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Lines that address people or an organ, such as 主任、各位副主任、秘书长、各位委员： (E36, E37). */
public final class SalutationForm {
  private static final int LONGEST = 45;

  private static final Pattern PERSONS =
      Pattern.compile(
          ".{0,16}(?:主任|委员|代表|同志|们|秘书长|人员|主席|领导|来宾|嘉宾|朋友|先生|女士"
              + "|省长|州长|市长|区长|县长|乡长|镇长|院长|检察长|部长|厅长|局长)(?:（.{1,8}）)?");

  private static final Pattern ORGAN =
      Pattern.compile(
          ".{1,24}(?:会|会议|府|局|厅|部|院|委|署|处|办|室|机关|单位|部门|主席团|人大|政协|组|站|中心|公司|学校)" + "(?:（.{1,10}）)?");

  /** What addresses people in the middle of a speech; a list of posts may end with a colon too. */
  private static final Pattern ADDRESSES =
      Pattern.compile("尊敬的.*|.{0,6}各位.*|(?:主任|主席|副主任|秘书长)(?:[，、].*)?|(?:同志|代表|委员)们.*");

  private SalutationForm() {}

  /**
   * Whether a line addresses somebody.
   *
   * @param atHead whether nothing but salutations stands before, where an organ may be addressed
   */
  public static boolean matches(String line, boolean atHead) {
    if (line.isEmpty() || line.codePointCount(0, line.length()) > LONGEST) {
      return false;
    }
    char mark = line.charAt(line.length() - 1);
    String addressed = line.substring(0, line.length() - 1);
    if ("：:！!".indexOf(mark) < 0 || addressed.matches(".*[。；：！？].*")) {
      return false;
    }
    boolean persons = all(addressed, PERSONS);
    if (persons && ADDRESSES.matcher(addressed).matches()) {
      return true;
    }
    boolean colon = mark == '：' || mark == ':';
    return atHead && colon && (persons || all(addressed, ORGAN));
  }

  private static boolean all(String addressed, Pattern form) {
    return Arrays.stream(addressed.split("[，、,]\\h*", -1))
        .allMatch(part -> form.matcher(part).matches());
  }
}
