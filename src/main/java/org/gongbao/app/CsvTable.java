package org.gongbao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet: RFC 4180 in UTF-8, with the byte order mark by which spreadsheets on
 * Windows know it.
 */
record CsvTable(List<List<String>> rows) implements OutputFile.Content {
  /** What makes a spreadsheet take a text for a formula. */
  private static final String FORMULA = "=+-@";

  @Override
  public void writeTo(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    for (List<String> row : rows) {
      text.append(row.stream().map(CsvTable::field).collect(Collectors.joining(",")));
      text.append("\r\n");
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String field(String value) {
    // A blank before it is the least change by which it stays text.
    String text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? " " + value : value;
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
