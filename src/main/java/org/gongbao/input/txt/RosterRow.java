package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of names set apart by blanks instead of tabs (E80, E81). */
final class RosterRow {
  private static final Pattern NAME =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8}");
  private static final Pattern ONE = Pattern.compile("\\p{IsHan}");
  private static final Pattern POST = Pattern.compile("[\\p{IsHan}、“”（）()\\d]{4,}");
  private static final int FEWEST = 3;

  private RosterRow() {}

  static boolean isName(String text) {
    return NAME.matcher(Blanks.none(text)).matches() && cells(text).size() == 1;
  }

  /** The row with tabs between its names, if it is three names or more; 张 玲 is one name. */
  static Optional<String> names(String text) {
    List<String> cells = cells(text);
    boolean names =
        cells.size() >= FEWEST
            && cells.stream().allMatch(c -> NAME.matcher(Blanks.none(c)).matches());
    return names ? Optional.of(String.join("\t", cells)) : Optional.empty();
  }

  /** The row with a tab between a name and a post. */
  static Optional<String> nameAndPost(String text) {
    List<String> cells = cells(text);
    boolean so =
        cells.size() == 2
            && NAME.matcher(Blanks.none(cells.get(0))).matches()
            && POST.matcher(cells.get(1)).matches();
    return so ? Optional.of(String.join("\t", cells)) : Optional.empty();
  }

  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    String single = "";
    for (String word : text.split("[ \u3000\u00a0]+")) {
      if (!single.isEmpty()) {
        cells.add(single + (ONE.matcher(word).matches() ? " " + word : ""));
        if (!ONE.matcher(word).matches()) {
          cells.add(word);
        }
        single = "";
      } else if (ONE.matcher(word).matches()) {
        single = word;
      } else {
        cells.add(word);
      }
    }
    if (!single.isEmpty()) {
      cells.add(single);
    }
    return cells;
  }
}
