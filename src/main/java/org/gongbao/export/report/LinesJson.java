package org.gongbao.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.Page;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;

/** Lines as rows of the report. */
final class LinesJson {
  private final List<Page> pages;
  private final JsonGenerator json;

  LinesJson(List<Page> pages, JsonGenerator json) {
    this.pages = pages;
    this.json = json;
  }

  void exceptions(List<LineTotals.Fault> faults) throws IOException {
    json.writeArrayFieldStart("exceptions");
    for (LineTotals.Fault fault : faults) {
      row(fault.line());
      if (fault.before().isPresent()) {
        json.writeStringField("lineBefore", fault.before().get().text());
      }
      json.writeStringField("property", name(fault.property()));
      json.writeStringField("reason", Reason.of(fault));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void lines(List<SetLine> lines) throws IOException {
    json.writeArrayFieldStart("lines");
    for (SetLine line : lines) {
      row(line);
      json.writeStringField("kind", name(line.kind()));
      json.writeBooleanField("body", line.body());
      json.writeStringField("step", name(line.step()));
      json.writeNumberField("squeezeEm", TotalsJson.rounded(line.squeeze() / 1000.0));
      json.writeNumberField("stretchEm", TotalsJson.rounded(line.stretch() / 1000.0));
      json.writeArrayFieldStart("broken");
      for (BreakPreference preference : BreakPreference.values()) {
        if (line.broken().contains(preference)) {
          json.writeString(name(preference));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Begins a row with what the line is: where it stands, what it says, where it was written. */
  private void row(SetLine line) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeNumberField("page", line.page() + 1);
    json.writeStringField("label", pages.get(line.page()).label().text());
    json.writeStringField("text", line.text());
    json.writeStringField("place", place(line.span()));
  }

  private static String place(SourceSpan span) {
    return span.file() + ":" + span.line() + ":" + span.column();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
