package org.gongbao.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.geom.Length;
import org.gongbao.page.LineReport;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;

/** The figures p1–p10 of a document, and every line that does not hold one of them. */
final class LineTotals {
  /** 0.05 mm (p9). */
  private static final long EDGE = Length.millimetres(0.05).units();

  /** 0.05 pt (p10). */
  private static final long OFF_GRID = Length.points(0.05).units();

  /** Upper bounds of the steps of the stretch distribution (p7), in 1/1000 em. */
  static final List<Integer> STRETCH_STEPS = List.of(0, 31, 62, 125, 150, 250, Integer.MAX_VALUE);

  /**
   * A line and a property it does not hold.
   *
   * @param before the line of the same paragraph that ends where this one begins
   */
  record Fault(SetLine line, Optional<SetLine> before, Property property) {}

  private final Map<Property, Integer> counts = new EnumMap<>(Property.class);
  private final List<Fault> faults = new ArrayList<>();
  private final int[] stretches = new int[STRETCH_STEPS.size()];
  private int lines;
  private int stretched;
  private int largestStretch;
  private long largestEdge;
  private long largestGrid;

  private LineTotals() {}

  static LineTotals of(PagedDocument document, LineReport report) {
    List<BodyLine> body = BodyLine.of(report.lines());
    LineEdges edges = new LineEdges(document, body);
    LineTotals totals = new LineTotals();
    for (int i = 0; i < body.size(); i++) {
      SetLine line = body.get(i).line();
      Set<Property> faults = LineFaults.of(body, i);
      totals.stretch(line.stretch());
      long edge = edges.rightEdge(body, i);
      totals.largestEdge = Math.max(totals.largestEdge, edge);
      if (edge > EDGE) {
        faults.add(Property.RIGHT_EDGE);
      }
      long grid = edges.grid(line);
      totals.largestGrid = Math.max(totals.largestGrid, grid);
      if (grid > OFF_GRID) {
        faults.add(Property.GRID);
      }
      Optional<SetLine> before =
          body.get(i).startsParagraph() ? Optional.empty() : Optional.of(body.get(i - 1).line());
      for (Property fault : faults) {
        totals.counts.merge(fault, 1, Integer::sum);
        totals.faults.add(new Fault(line, before, fault));
      }
    }
    return totals;
  }

  private void stretch(int stretch) {
    lines++;
    if (stretch > 0) {
      stretched++;
    }
    largestStretch = Math.max(largestStretch, stretch);
    int step = 0;
    while (stretch > STRETCH_STEPS.get(step)) {
      step++;
    }
    stretches[step]++;
  }

  /** How many body lines there are. */
  int lines() {
    return lines;
  }

  int count(Property property) {
    return counts.getOrDefault(property, 0);
  }

  /** Per 1,000 body lines. */
  double perThousand(Property property) {
    return lines == 0 ? 0 : 1000.0 * count(property) / lines;
  }

  /** How many lines have a stretch up to the step's bound and over the one before. */
  int stretches(int step) {
    return stretches[step];
  }

  /** Share of lines with any stretch between Chinese characters, from 0 to 1 (p8). */
  double stretchedShare() {
    return lines == 0 ? 0 : (double) stretched / lines;
  }

  /** In 1/1000 em (p7). */
  int largestStretch() {
    return largestStretch;
  }

  /** The largest deviation of a right edge (p9). */
  Length largestEdge() {
    return new Length(largestEdge);
  }

  /** The largest deviation of a baseline from the grid (p10). */
  Length largestGrid() {
    return new Length(largestGrid);
  }

  /** In reading order. */
  List<Fault> faults() {
    return faults;
  }
}
