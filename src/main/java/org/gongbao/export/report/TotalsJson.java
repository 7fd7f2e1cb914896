package org.gongbao.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The totals p1–p10 in the report. */
final class TotalsJson {
  private TotalsJson() {}

  static void write(LineTotals totals, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("totals");
    counted(json, "p1", "bannedStarts", totals, Property.BANNED_START);
    counted(json, "p2", "bannedEnds", totals, Property.BANNED_END);
    counted(json, "p3", "splitRuns", totals, Property.SPLIT);
    counted(json, "p4", "loneCharacters", totals, Property.LONE_CHARACTER);
    counted(json, "p5", "widows", totals, Property.WIDOW);
    counted(json, "p6", "numberUnit", totals, Property.NUMBER_UNIT);
    json.writeObjectFieldStart("p7");
    number(json, "largestEm", totals.largestStretch() / 1000.0);
    json.writeNumberField("over0.125", totals.count(Property.STRETCH));
    json.writeArrayFieldStart("distribution");
    for (int i = 0; i < LineTotals.STRETCH_STEPS.size(); i++) {
      json.writeStartObject();
      int bound = LineTotals.STRETCH_STEPS.get(i);
      if (bound != Integer.MAX_VALUE) {
        number(json, "upToEm", bound / 1000.0);
      }
      json.writeNumberField("lines", totals.stretches(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    measured(json, "p8", "stretchedShare", totals.stretchedShare());
    measured(json, "p9", "largestMillimetres", totals.largestEdge().toMillimetres());
    measured(json, "p10", "largestPoints", totals.largestGrid().toPoints());
    json.writeEndObject();
  }

  private static void counted(
      JsonGenerator json, String name, String what, LineTotals totals, Property property)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField(what, totals.count(property));
    number(json, "per1000Lines", totals.perThousand(property));
    json.writeEndObject();
  }

  private static void measured(JsonGenerator json, String name, String what, double value)
      throws IOException {
    json.writeObjectFieldStart(name);
    number(json, what, value);
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, rounded(value));
  }

  /** Four decimals at most. */
  static BigDecimal rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }
}
