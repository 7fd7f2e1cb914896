package org.gongbao.typeset.line;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace.InkBox;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the typographic standard as a suite: every case of {@code clreq/*.txt} gives a measure, a
 * text and the lines and advances that the rules ask for; some invariants hold on every case.
 */
class ClreqTest {
  private static final long EM = Length.points(10).units();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<ClreqCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/clreq"))) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(ClreqCase.read(file));
      }
    }
    assertTrue(cases.size() > 40, "the suite is found");
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
  }

  private static void check(ClreqCase c) {
    Diagnostics diagnostics = new Diagnostics();
    PreparedText text = PreparedText.of(runs(c), c.rules(), ToyFont.book(), diagnostics);
    assertTrue(diagnostics.sorted().isEmpty(), "no findings");
    Measure measure = new Measure(em(c.measure()), em(c.indent()), 0);
    List<Line> lines = new Optimal().lines(text, measure);
    List<List<TextItem>> set =
        lines.stream().map(line -> LineSetter.set(text, line, 0, 0, 0)).toList();
    List<String> drawn = set.stream().map(ClreqTest::drawn).toList();
    if (!c.lines().isEmpty()) {
      assertEquals(c.lines(), drawn);
    }
    for (int i = 0; i < c.advances().size(); i++) {
      if (!c.advances().get(i).isEmpty()) {
        assertEquals(c.advances().get(i), advances(text, lines.get(i)), "advances of line " + i);
      }
    }
    if (!c.width().isEmpty()) {
      assertEquals(c.width(), decimal(lines.getFirst().natural()), "natural width");
    }
    List<String> broken =
        lines.stream().flatMap(l -> l.broken().stream()).map(Enum::name).sorted().toList();
    if (!c.broken().isEmpty()) {
      assertEquals(c.broken(), broken, "broken preferences");
    }
    for (BreakPreference kept :
        List.of(BreakPreference.BAN_LIFTED, BreakPreference.LONE_CHARACTER)) {
      boolean said = c.broken().contains(kept.name());
      assertEquals(said, broken.contains(kept.name()), () -> kept + " only where a case says so");
    }
    if (!c.never().isEmpty()) {
      neverParted(c, text);
    }
    invariants(c, text, measure, lines, set);
  }

  /** The pairs of a case stay together at every measure, where filling without rules parts one. */
  private static void neverParted(ClreqCase c, PreparedText text) {
    String all = text.text(new Optimal().lines(text, new Measure(1L << 50, 0, 0)).getFirst());
    boolean naive = false;
    for (long width = em(c.measure()); width <= em("40"); width += EM / 2) {
      Measure measure = new Measure(width, em(c.indent()), 0);
      for (Line line : new Optimal().lines(text, measure)) {
        for (String pair : c.never()) {
          assertTrue(!parts(all, line.to(), pair), () -> pair + " parted in " + text.text(line));
        }
      }
      naive |= naivelyBroken(c, all, text, measure);
    }
    assertTrue(naive, "filling lines without rules parts a pair at some measure");
  }

  /** Whether lines filled one after another without any rule part a pair that must stay. */
  private static boolean naivelyBroken(
      ClreqCase c, String all, PreparedText text, Measure measure) {
    long start = -measure.first();
    for (int i = 1; i < text.length(); i++) {
      if (text.position[i] + text.gaps.body[i] - start > measure.width()) {
        start = text.position[i];
        int at = i;
        if (c.never().stream().anyMatch(pair -> parts(all, at, pair))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean parts(String text, int at, String pair) {
    int bar = pair.indexOf('|');
    return text.substring(0, at).endsWith(pair.substring(0, bar))
        && text.substring(at).startsWith(pair.substring(bar + 1));
  }

  private static void invariants(
      ClreqCase c, PreparedText text, Measure measure, List<Line> lines, List<List<TextItem>> set) {
    String source = c.text().replaceAll("[\\s{}]", "");
    String joined = String.join("", set.stream().map(ClreqTest::drawn).toList());
    assertEquals(source, joined.replaceAll("\\s", ""), "lines joined give the text back");
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<TextItem> items = set.get(i);
      assertEquals(
          line.width() + line.hang(), items.getLast().end() - firstEdge(items), "width as set");
      if (line.kind() == SetLine.Kind.FULL) {
        assertEquals(measure.room(i), line.width(), "right edge flush");
      }
      assertAll(items.stream().map(item -> () -> inkInCells(item)));
    }
  }

  private static long firstEdge(List<TextItem> items) {
    return items.getFirst().x();
  }

  /**
   * No glyph's ink leaves its own cell, so no two glyphs touch and extractors read the line whole.
   */
  private static void inkInCells(TextItem item) {
    int[] codePoints = item.text().codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      InkBox ink = item.face().ink(codePoints[i]);
      long advance = item.advances()[i] * 1000 / item.size();
      // A cell to the nearest eighth of an em may be 1/16 em wider than its advance.
      assertTrue(ink.left() >= 0 && ink.right() <= advance + 63, item.text() + " glyph " + i);
    }
  }

  private static List<Run> runs(ClreqCase c) {
    List<Run> runs = new ArrayList<>();
    int offset = 0;
    for (String part : c.text().split("(?=\\{)|(?<=\\})")) {
      boolean spread = part.startsWith("{");
      String text = spread ? part.substring(1, part.length() - 1) : part;
      SourceSpan span = new SourceSpan("case", 1, 1 + offset, text.length());
      runs.add(
          new Run(
              text,
              span,
              new Run.Type(FontRole.SONG, FontRole.LATIN, EM, EM, Ink.BLACK, 0, 0, false),
              spread ? new Run.Spread(c.spread() * 1000) : new Run.Plain()));
      offset += text.length();
    }
    return runs;
  }

  private static String drawn(List<TextItem> items) {
    return String.join("", items.stream().map(TextItem::text).toList());
  }

  /** From ink cell to ink cell, in em; the last advance is the last ink cell itself. */
  private static String advances(PreparedText text, Line line) {
    long[] gaps = FilledGaps.of(text, line);
    StringBuilder advances = new StringBuilder();
    for (int i = 0; i < gaps.length; i++) {
      advances.append(i == 0 ? "" : " ").append(decimal(text.gaps.body[line.from() + i] + gaps[i]));
    }
    return advances.toString();
  }

  private static String decimal(long width) {
    String number = String.format(Locale.ROOT, "%.3f", (double) width / EM);
    return number.replaceAll("\\.?0+$", "");
  }

  private static long em(String em) {
    return Math.round(Double.parseDouble(em) * EM);
  }
}
