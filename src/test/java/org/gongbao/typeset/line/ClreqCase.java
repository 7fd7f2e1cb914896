package org.gongbao.typeset.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;

/**
 * One case of the suite. A file is cases that begin with {@code == title}; then come {@code key:
 * value} lines, and the expected lines behind {@code | }, each with its advances in em behind
 * {@code = } when they matter. {@code {…}} in a text is a spread word.
 *
 * @param never breaks that must not occur, as {@code before|after}
 * @param broken the names of the preferences that the lines break, sorted
 */
record ClreqCase(
    String title,
    String measure,
    String indent,
    int spread,
    LineRules rules,
    String text,
    String width,
    List<String> lines,
    List<String> advances,
    List<String> never,
    List<String> broken) {

  static List<ClreqCase> read(Path file) throws IOException {
    List<ClreqCase> cases = new ArrayList<>();
    Draft draft = null;
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("== ")) {
        if (draft != null) {
          cases.add(draft.done());
        }
        draft = new Draft(file.getFileName() + " " + line.substring(3));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (draft == null || !draft.take(line)) {
          throw new IOException(file + ":" + number + ": " + line);
        }
      }
    }
    if (draft != null) {
      cases.add(draft.done());
    }
    return cases;
  }

  private static final class Draft {
    private final String title;
    private String measure = "100";
    private String indent = "0";
    private int spread = 3;
    private KinsokuLevel level = KinsokuLevel.GB;
    private PunctuationStyle style = PunctuationStyle.QUANJIAO;
    private boolean hanging;
    private int gap = 250;
    private String text = "";
    private String width = "";
    private final List<String> lines = new ArrayList<>();
    private final List<String> advances = new ArrayList<>();
    private final List<String> never = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Draft(String title) {
      this.title = title;
    }

    boolean take(String line) {
      if (line.startsWith("| ")) {
        lines.add(line.substring(2));
        advances.add("");
        return true;
      }
      if (line.startsWith("= ")) {
        advances.set(advances.size() - 1, line.substring(2));
        return true;
      }
      int colon = line.indexOf(": ");
      String value = colon < 0 ? "" : line.substring(colon + 2);
      switch (colon < 0 ? line : line.substring(0, colon)) {
        case "measure" -> measure = value;
        case "indent" -> indent = value;
        case "spread" -> spread = Integer.parseInt(value);
        case "level" -> level = KinsokuLevel.valueOf(value.toUpperCase(Locale.ROOT));
        case "style" -> style = PunctuationStyle.valueOf(value.toUpperCase(Locale.ROOT));
        case "hanging" -> hanging = Boolean.parseBoolean(value);
        case "gap" -> gap = Integer.parseInt(value);
        case "text" -> text = value;
        case "width" -> width = value;
        case "never" -> never.addAll(List.of(value.split(" ")));
        case "broken" -> broken.addAll(List.of(value.split(" ")));
        default -> {
          return false;
        }
      }
      return true;
    }

    ClreqCase done() {
      LineRules rules = new LineRules(level, style, hanging, gap);
      return new ClreqCase(
          title, measure, indent, spread, rules, text, width, lines, advances, never, broken);
    }
  }
}
