package org.gongbao.export.report;

import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;

/** Why a line does not hold a property, in the words of the report. */
final class Reason {
  private Reason() {}

  /** What the typesetter recorded for the line; else that nothing was. */
  static String of(SetLine line, Property property) {
    return switch (property) {
      case BANNED_START, BANNED_END ->
          line.broken().contains(BreakPreference.BAN_LIFTED)
              ? "three or more marks in a row and no other break fits"
              : UNRECORDED;
      case LONE_CHARACTER -> recorded(line, BreakPreference.LONE_CHARACTER, "no other breaks fit");
      case WIDOW -> recorded(line, BreakPreference.WIDOW, "no re-breaking and no line to spare");
      case NUMBER_UNIT -> "any other break costs more stretch";
      case STRETCH ->
          line.step() == SetLine.Step.STRETCH_ALL
              ? "no break is nearer to the measure"
              : UNRECORDED;
      case OVERFULL -> "no legal break fits the measure";
      case SPLIT, RIGHT_EDGE, GRID -> UNRECORDED;
    };
  }

  private static final String UNRECORDED = "none recorded";

  private static String recorded(SetLine line, BreakPreference preference, String reason) {
    return line.broken().contains(preference) ? reason : UNRECORDED;
  }
}
