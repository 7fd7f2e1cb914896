package org.gongbao.page;

import java.util.List;

/** Every line of a document and how it was closed: the proof that the pages hold the rules. */
public record LineReport(List<SetLine> lines) {
  public LineReport {
    lines = List.copyOf(lines);
  }
}
