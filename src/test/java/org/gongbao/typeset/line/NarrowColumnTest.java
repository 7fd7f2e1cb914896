package org.gongbao.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns too narrow for the rules still hold every character (R21). */
class NarrowColumnTest {
  private static final long EM = Length.points(10).units();

  @ParameterizedTest
  @ValueSource(strings = {"2027年", "2027年底", "GDP增速", "1234567890", "A", "（一）", "——"})
  void nothingIsLostInAnyMeasure(String written) {
    PreparedText text = text(written);
    for (int em = 1; em <= 6; em++) {
      List<Line> lines = new Optimal().lines(text, new Measure(em * EM, 0, 0));
      assertFalse(lines.isEmpty(), written + " in " + em + " em");
      String joined = lines.stream().map(text::text).collect(Collectors.joining());
      assertEquals(written, joined, "in " + em + " em");
    }
  }

  @Test
  void aNumberWithoutAGapStaysShort() {
    PreparedText text = text("2027年底");
    List<Line> lines = new Optimal().lines(text, new Measure(3 * EM, 0, 0));
    assertEquals(List.of("2027", "年底"), lines.stream().map(text::text).toList());
    assertEquals(2 * EM, lines.getFirst().width());
  }

  private static PreparedText text(String written) {
    SourceSpan span = new SourceSpan("case", 1, 1, written.length());
    Run.Type type = new Run.Type(FontRole.SONG, FontRole.LATIN, EM, EM, Ink.BLACK, 0, 0, false);
    LineRules rules = new LineRules(KinsokuLevel.GB, PunctuationStyle.QUANJIAO, false, 250);
    return PreparedText.of(
        List.of(Run.plain(written, span, type)), rules, ToyFont.book(), new Diagnostics());
  }
}
