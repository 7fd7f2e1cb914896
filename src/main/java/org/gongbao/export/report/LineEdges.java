package org.gongbao.export.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeSet;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.SetLine;

/**
 * Where lines really end and stand, measured on the drawn items: how far a justified line's right
 * edge is from its paragraph's, and a baseline from the grid. In 1/65536 pt.
 */
final class LineEdges {
  private record Place(int page, long baseline) {}

  private record Drawn(long right, long em) {}

  private final List<Page> pages;
  private final Map<Place, Drawn> drawn = new HashMap<>();

  /** Where the first line of the grid falls in most pages, and the grid's pitch. */
  private final long origin;

  private final long pitch;

  LineEdges(PagedDocument document, List<BodyLine> body) {
    pages = document.pages();
    Map<Integer, TreeSet<Long>> baselines = new HashMap<>();
    body.forEach(
        line ->
            baselines
                .computeIfAbsent(line.line().page(), page -> new TreeSet<>())
                .add(line.line().baseline()));
    for (int i = 0; i < pages.size(); i++) {
      for (TextItem text : pages.get(i).texts()) {
        if (text.leaf() != PageItem.ARTIFACT) {
          drawn.merge(
              new Place(i, line(text, baselines.getOrDefault(i, new TreeSet<>()))),
              new Drawn(text.end(), text.size()),
              (a, b) -> a.right() > b.right() ? a : b);
        }
      }
    }
    Map<Long, Integer> pitches = new HashMap<>();
    for (int i = 1; i < body.size(); i++) {
      SetLine before = body.get(i - 1).line();
      SetLine line = body.get(i).line();
      if (before.page() == line.page() && line.baseline() > before.baseline()) {
        pitches.merge(line.baseline() - before.baseline(), 1, Integer::sum);
      }
    }
    pitch = commonest(pitches);
    Map<Long, Integer> origins = new HashMap<>();
    for (BodyLine line : body) {
      origins.merge(phase(line.line()), 1, Integer::sum);
    }
    origin = commonest(origins);
  }

  /** The baseline of the line that text belongs to: marks of footnotes stand above it. */
  private static long line(TextItem text, TreeSet<Long> baselines) {
    Long line = baselines.ceiling(text.baseline());
    return line != null && line - text.baseline() < text.size() ? line : text.baseline();
  }

  /** How far a justified line ends from the right edge it should reach. */
  long rightEdge(List<BodyLine> body, int i) {
    SetLine line = body.get(i).line();
    Drawn own = drawn(line);
    if (line.kind() != SetLine.Kind.FULL || own.em() == 0) {
      return 0;
    }
    long area = pages.get(line.page()).typeArea().right().units();
    long edge = paragraphEdge(body, i);
    // Short of the type area by less than a character is no indent, but a line not filled.
    return Math.abs(own.right() - (area - edge < own.em() ? area : edge));
  }

  /** How far a baseline is from the nearest line of the grid. */
  long grid(SetLine line) {
    if (pitch == 0) {
      return 0;
    }
    long off = Math.floorMod(phase(line) - origin, pitch);
    return Math.min(off, pitch - off);
  }

  private long paragraphEdge(List<BodyLine> body, int i) {
    long edge = drawn(body.get(i).line()).right();
    for (int k = i - 1; k >= 0 && body.get(k).text() == body.get(i).text(); k--) {
      edge = Math.max(edge, full(body.get(k).line()));
    }
    for (int k = i + 1; k < body.size() && body.get(k).text() == body.get(i).text(); k++) {
      edge = Math.max(edge, full(body.get(k).line()));
    }
    return edge;
  }

  private long full(SetLine line) {
    return line.kind() == SetLine.Kind.FULL ? drawn(line).right() : 0;
  }

  private Drawn drawn(SetLine line) {
    return drawn.getOrDefault(new Place(line.page(), line.baseline()), new Drawn(0, 0));
  }

  private long phase(SetLine line) {
    long down = line.baseline() - pages.get(line.page()).typeArea().y().units();
    return pitch == 0 ? 0 : Math.floorMod(down, pitch);
  }

  /** The commonest value, of several the smallest; 0 for none. */
  private static long commonest(Map<Long, Integer> counts) {
    return counts.entrySet().stream()
        .max(Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Entry::getKey)
        .orElse(0L);
  }
}
