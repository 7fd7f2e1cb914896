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

/**
 * Writes the layout report: totals, preflight, exceptions, then every line, one to a row of the
 * file.
 */
public final class ReportBackend implements Backend<Reported> {
  /** Goes up when a program that reads the report would have to change. */
  private static final int FORMAT = 1;

  @Override
  public void write(
      PagedDocument document, Reported reported, OutputStream out, Diagnostics diagnostics)
      throws IOException {
    LineReport lines = reported.lines();
    LineTotals totals = LineTotals.of(document, lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("title", document.info().title());
      json.writeNumberField("pages", document.pages().size());
      json.writeNumberField("bodyLines", totals.lines());
      TotalsJson.write(totals, json);
      new PreflightJson(json).write(document, reported.surround());
      LinesJson rows = new LinesJson(document.pages(), json);
      rows.exceptions(totals.faults());
      rows.lines(lines.lines());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
