package org.gongbao.export.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import java.io.IOException;
import java.io.OutputStream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.export.Backend;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;

/** Writes the layout report: totals, exceptions, then every line, one to a row of the file. */
public final class ReportBackend implements Backend<LineReport> {
  /** Goes up when a program that reads the report would have to change. */
  private static final int FORMAT = 1;

  @Override
  public void write(
      PagedDocument document, LineReport lines, OutputStream out, Diagnostics diagnostics)
      throws IOException {
    LineTotals totals = LineTotals.of(document, lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("title", document.info().title());
      json.writeNumberField("pages", document.pages().size());
      json.writeNumberField("bodyLines", totals.lines());
      TotalsJson.write(totals, json);
      LinesJson rows = new LinesJson(document.pages(), json);
      rows.exceptions(totals.faults());
      rows.lines(lines.lines());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
