package org.gongbao.export.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakRules;
import org.gongbao.text.CharClass;
import org.gongbao.text.KinsokuLevel;

/**
 * Finds in each line the properties it does not hold, by the table of R4 at the level {@code gb}.
 */
final class LineFaults {
  /** Stretch that a line is reported for (R21), in 1/1000 em. */
  static final int LOOSE = 125;

  private static final BreakRules RULES = BreakRules.at(KinsokuLevel.GB);

  /** Classes of which two neighbours are one thing. */
  private static final Set<CharClass> WHOLE =
      EnumSet.of(CharClass.DIGIT, CharClass.WIDE_DIGIT, CharClass.DASH, CharClass.ELLIPSIS);

  private LineFaults() {}

  /** The faults of line {@code i}; one at a break is counted at the line that begins there. */
  static Set<Property> of(List<BodyLine> body, int i) {
    BodyLine line = body.get(i);
    Set<Property> faults = EnumSet.noneOf(Property.class);
    if (!line.startsParagraph() && !forced(body.get(i - 1)) && !line.startsInAddress()) {
      atBreak(line, faults);
    }
    if (line.line().kind() == SetLine.Kind.LAST) {
      if (line.words() <= 1) {
        faults.add(Property.LONE_CHARACTER);
      }
      if (!line.startsParagraph() && body.get(i - 1).line().page() < line.line().page()) {
        faults.add(Property.WIDOW);
      }
    }
    if (line.line().stretch() > LOOSE) {
      faults.add(Property.STRETCH);
    }
    if (line.line().step() == SetLine.Step.OVERFULL) {
      faults.add(Property.OVERFULL);
    }
    return faults;
  }

  private static void atBreak(BodyLine line, Set<Property> faults) {
    CharClass before = line.before();
    CharClass first = line.first();
    if (RULES.bansAtStart(first)) {
      faults.add(Property.BANNED_START);
    }
    if (RULES.bansAtEnd(before)) {
      faults.add(Property.BANNED_END);
    }
    if (before == first && WHOLE.contains(first)) {
      faults.add(Property.SPLIT);
    }
    if (before == CharClass.DIGIT && first == CharClass.HAN) {
      faults.add(Property.NUMBER_UNIT);
    }
  }

  private static boolean forced(BodyLine line) {
    return line.line().kind() == SetLine.Kind.FORCED;
  }
}
