package org.gongbao.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.page.SetLine.Kind;
import org.gongbao.text.BreakPreference;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties p1–p4 and p6–p8 on every line of real bulletins, at several measures. */
class SeedLinesTest {
  private static final long EM = Length.points(12).units();
  private static final String NO_START = "，。、；：？！”’）》〉】〕·%％‰—";
  private static final String NO_END = "“‘（《〈【〔";
  private static final LineRules RULES =
      new LineRules(KinsokuLevel.GB, PunctuationStyle.QUANJIAO, false, 250);

  @ParameterizedTest
  @ValueSource(ints = {28, 34, 40})
  void linesOfRealBulletinsKeepTheRules(int measure) throws IOException {
    Optional<String> folder = Optional.ofNullable(System.getenv("GONGBAO_SEEDS"));
    Assumptions.assumeTrue(folder.isPresent(), "SKIPPED: GONGBAO_SEEDS is not set");
    List<String> faults = new ArrayList<>();
    int lines = 0;
    int units = 0;
    int full = 0;
    int loose = 0;
    int stretched = 0;
    Optimal breaker = new Optimal();
    for (String paragraph : paragraphs(Path.of(folder.get()))) {
      PreparedText text = prepared(paragraph);
      List<Line> set = breaker.lines(text, new Measure(measure * EM, 2 * EM, 0));
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < set.size(); i++) {
        Line line = set.get(i);
        String drawn = text.text(line);
        joined.append(drawn);
        lines++;
        full += line.kind() == Kind.FULL ? 1 : 0;
        loose += line.stretch() > 125 ? 1 : 0;
        stretched += line.stretch() > 0 ? 1 : 0;
        units += line.broken().contains(BreakPreference.NUMBER_UNIT) ? 1 : 0;
        if (line.broken().contains(BreakPreference.LONE_CHARACTER)) {
          faults.add("lone: " + drawn);
        }
        if (i > 0 && NO_START.indexOf(drawn.charAt(0)) >= 0 && !dashes(drawn)) {
          faults.add("start: " + drawn);
        }
        if (i + 1 < set.size() && NO_END.indexOf(drawn.charAt(drawn.length() - 1)) >= 0) {
          faults.add("end: " + drawn);
        }
        if (i > 0 && Character.isDigit(drawn.charAt(0))) {
          String before = text.text(set.get(i - 1));
          if (Character.isDigit(before.charAt(before.length() - 1))) {
            faults.add("number: " + before + "|" + drawn);
          }
        }
      }
      assertEquals(bare(paragraph), bare(joined.toString()));
    }
    System.out.printf(
        "seeds at %d em: %d lines, number|unit %.2f per 1,000, stretch over 1/8 em %d of %d, any %d%n",
        measure, lines, units * 1000.0 / lines, loose, full, stretched);
    assertTrue(lines > 3000, "the seeds are there");
    assertEquals(List.of(), faults);
    assertTrue(units * 1000 <= 2 * lines, units + " number|unit breaks in " + lines);
    assertTrue(loose * 200 <= full, loose + " loose lines of " + full);
  }

  private static boolean dashes(String drawn) {
    return drawn.startsWith("——");
  }

  private static List<String> paragraphs(Path folder) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.length() > 30 && !line.contains("\t") && !line.contains("····")) {
            paragraphs.add(line.strip());
          }
        }
      }
    }
    return paragraphs;
  }

  private static PreparedText prepared(String paragraph) {
    Run run =
        new Run(
            paragraph,
            new SourceSpan("seed", 1, 1, paragraph.length()),
            new Run.Type(FontRole.SONG, FontRole.LATIN, EM, EM, Ink.BLACK, 0, 0, false),
            new Run.Plain());
    return PreparedText.of(List.of(run), RULES, ToyFont.book(), new Diagnostics());
  }

  /** Without white space and what the toy font has not. */
  private static String bare(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(ToyFont.face()::has)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
