package org.gongbao.press.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.geom.Length;
import org.gongbao.page.SetLine;
import org.gongbao.page.StructNode.Role;

/**
 * The lines of a page as a proof-reader counts them: down each column of its own, titles and
 * headings among them, tables, notes and captions not (R74). A page without running text has none.
 */
final class CountedLines {
  private static final Set<Role> UNCOUNTED =
      EnumSet.of(Role.ROW, Role.NOTE, Role.CAPTION, Role.FIGURE);

  /** Baselines so near one another are one line: a name and the words beside it. */
  private static final long ONE_LINE = Length.points(3).units();

  /** By column, then by baseline: the number of the line. */
  private final Map<Integer, NavigableMap<Long, Integer>> numbers = new HashMap<>();

  private CountedLines() {}

  /**
   * Counts the lines of a page.
   *
   * @param lines none of them turned
   */
  static CountedLines of(List<SetLine> lines, TextColumns columns, ProofParagraphs paragraphs) {
    CountedLines counted = new CountedLines();
    if (lines.stream().noneMatch(SetLine::body)) {
      return counted;
    }
    Map<Integer, List<Long>> baselines = new HashMap<>();
    for (SetLine line : lines) {
      if (paragraphs.of(line.leaf()).filter(p -> !UNCOUNTED.contains(p.role())).isPresent()) {
        baselines
            .computeIfAbsent(columns.at(line.left()), c -> new ArrayList<>())
            .add(line.baseline());
      }
    }
    baselines.forEach((column, all) -> counted.numbers.put(column, numbered(all)));
    return counted;
  }

  private static NavigableMap<Long, Integer> numbered(List<Long> baselines) {
    NavigableMap<Long, Integer> numbered = new TreeMap<>();
    for (long baseline : baselines.stream().sorted().toList()) {
      if (numbered.isEmpty() || baseline - numbered.lastKey() > ONE_LINE) {
        numbered.put(baseline, numbered.size() + 1);
      }
    }
    return numbered;
  }

  /** Whether two set lines are one line of a column. */
  static boolean areOne(SetLine a, SetLine b) {
    return a.page() == b.page()
        && a.left() == b.left()
        && Math.abs(a.baseline() - b.baseline()) <= ONE_LINE;
  }

  /** How many there are in all columns. */
  int count() {
    return numbers.values().stream().mapToInt(Map::size).sum();
  }

  /** Baselines of a column with their numbers, from the top. */
  Map<Long, Integer> in(int column) {
    return numbers.getOrDefault(column, new TreeMap<>());
  }

  /** The number of a line; 0 when it is not counted. */
  int number(int column, long baseline) {
    NavigableMap<Long, Integer> lines = numbers.getOrDefault(column, new TreeMap<>());
    Long own = lines.floorKey(baseline);
    return own == null || baseline - own > ONE_LINE ? 0 : lines.get(own);
  }
}
