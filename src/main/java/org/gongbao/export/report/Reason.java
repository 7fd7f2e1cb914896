package org.gongbao.export.report;

import java.util.EnumSet;
import java.util.Set;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;

/** Why a line does not hold a property, in the words of the report. */
final class Reason {
  private static final String UNRECORDED = "none recorded";

  private Reason() {}

  /** What the typesetter recorded for the line or for the break before it; else that it did not. */
  static String of(LineTotals.Fault fault) {
    SetLine.Step step = fault.line().step();
    return switch (fault.property()) {
      case BANNED_START, BANNED_END ->
          recorded(
              fault,
              Set.of(BreakPreference.BAN_LIFTED),
              "three or more marks in a row and no other break fits");
      case LONE_CHARACTER ->
          recorded(fault, Set.of(BreakPreference.LONE_CHARACTER), "no other breaks fit");
      case WIDOW ->
          recorded(fault, Set.of(BreakPreference.WIDOW), "no re-breaking and no line to spare");
      case NUMBER_UNIT ->
          recorded(
              fault,
              Set.of(BreakPreference.NUMBER_UNIT, BreakPreference.DOCUMENT_NUMBER),
              "any other breaks of the paragraph cost more");
      case STRETCH ->
          step == SetLine.Step.STRETCH_ALL ? "no break is nearer to the measure" : UNRECORDED;
      case OVERFULL -> "no legal break fits the measure";
      case SPLIT, RIGHT_EDGE, GRID -> UNRECORDED;
    };
  }

  private static String recorded(
      LineTotals.Fault fault, Set<BreakPreference> preferences, String reason) {
    Set<BreakPreference> broken = EnumSet.noneOf(BreakPreference.class);
    broken.addAll(fault.line().broken());
    fault.before().ifPresent(before -> broken.addAll(before.broken()));
    broken.retainAll(preferences);
    return broken.isEmpty() ? UNRECORDED : reason;
  }
}
