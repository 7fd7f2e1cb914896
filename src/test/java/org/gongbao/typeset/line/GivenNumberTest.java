package org.gongbao.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;
import org.junit.jupiter.api.Test;

/** Paragraphs broken into a given number of lines, so that pages can end well (R26). */
class GivenNumberTest {
  private static final long EM = Length.points(10).units();
  private static final Measure MEASURE = new Measure(30 * EM, 2 * EM, 0);

  @Test
  void aFullLastLineGivesCharactersToOneMoreLine() {
    PreparedText text = text("各项工作任务均已按照年初确定的计划完成，群众反映良好，".repeat(11));
    int natural = new Optimal().lines(text, MEASURE).size();
    Optional<List<Line>> longer = new Optimal().lines(text, MEASURE, natural + 1);
    assertEquals(natural + 1, longer.orElseThrow().size());
    assertTrue(longer.get().stream().allMatch(line -> line.stretch() <= 125));
  }

  @Test
  void aShortLastLineIsTakenBackByTheLinesBefore() {
    PreparedText text = text("各项工作，任务均已，按照年初，确定计划，完成任务，".repeat(12) + "很好。");
    int natural = new Optimal().lines(text, MEASURE).size();
    Optional<List<Line>> shorter = new Optimal().lines(text, MEASURE, natural - 1);
    assertEquals(natural - 1, shorter.orElseThrow().size());
  }

  @Test
  void aNumberThatWouldBreakRulesGivesNothing() {
    PreparedText text = text("各项工作任务均已完成。");
    assertEquals(Optional.empty(), new Optimal().lines(text, MEASURE, 2));
    assertEquals(Optional.empty(), new Optimal().lines(text, MEASURE, 0));
  }

  private static PreparedText text(String written) {
    SourceSpan span = new SourceSpan("case", 1, 1, written.length());
    Run.Type type = new Run.Type(FontRole.SONG, FontRole.LATIN, EM, EM, Ink.BLACK, 0, 0, false);
    Run run = Run.plain(written, span, type);
    LineRules rules = new LineRules(KinsokuLevel.GB, PunctuationStyle.QUANJIAO, false, 250);
    return PreparedText.of(List.of(run), rules, ToyFont.book(), new Diagnostics());
  }
}
