package org.gongbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Matter;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** Issue 2 of 2026, total 58, which is 号. */
class ImprintCheckTest {
  /** t49: 48 pages at 1/16 are three sheets. */
  @Test
  void sheetsArePagesByTheFormat() {
    assertEquals(List.of(), found(48, "开本", "889×1194mm 1/16", "印张", "3", "页码", "48"));
    assertEquals(
        List.of(Code.IMPRINT_SHEETS), found(48, "开本", "889×1194mm 1/16", "印张", "2.5", "页码", "48"));
    assertEquals(List.of(), found(40, "开　本", "16开", "印　张", "2.5"));
  }

  @Test
  void thePagesAreThoseThatThereAreWithTheCoverOrWithout() {
    assertEquals(List.of(), found(48, "页码", "47页"));
    assertEquals(List.of(Code.IMPRINT_PAGES), found(48, "页码", "46"));
    assertEquals(List.of(Code.PAGES_ODD), found(47, "主编", "高岚"));
  }

  @Test
  void theNumberIsThatOfTheIssue() {
    assertEquals(List.of(), found(48, "刊期", "2026年第2号（总第58号）"));
    assertEquals(List.of(Code.NUMBER_DIFFERS, Code.NUMBER_DIFFERS), found(48, "刊期", "第3号（总第59号）"));
  }

  @Test
  void aValueThatCannotBeReadIsNamed() {
    assertEquals(List.of(Code.IMPRINT_VALUE), found(48, "邮编", "4550"));
    assertEquals(List.of(Code.IMPRINT_VALUE), found(48, "印张", "三", "开本", "1/16"));
  }

  private static List<Code> found(int pages, String... labelsAndValues) {
    List<Imprint.Entry> entries = new ArrayList<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      Inline.Text label = new Inline.Text(labelsAndValues[i], SourceSpan.NONE);
      entries.add(new Imprint.Entry(label, List.of(ToyIssue.text(labelsAndValues[i + 1]))));
    }
    Matter matter =
        new Matter(
            Matter.Masthead.NONE,
            Matter.CoverPages.NONE,
            Optional.of(new Imprint(entries, SourceSpan.NONE)),
            Optional.empty(),
            OptionalInt.empty());
    Diagnostics findings = new Diagnostics();
    Checks.report(new ToyIssue(20, 10).matter(matter).issue(), pages, findings);
    return findings.sorted().stream().map(Diagnostic::code).toList();
  }
}
