package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.compare.Change;
import org.gongbao.compare.Comparer;
import org.gongbao.compare.Comparison;
import org.gongbao.compare.PageState;
import org.gongbao.compare.PageState.State;
import org.gongbao.compare.Place;
import org.gongbao.compare.Proof;
import org.gongbao.compare.ReadingOrder;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.testing.SeedIssue;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change in an issue as written, told with its words, its line and its place (R75, t50). */
class IssueChangesTest {
  private static final String ISSUE =
      """
      format: 1
      layout: gazette
      title: 云岫市人民代表大会常务委员会公报
      year: 2026
      number: 1
      articles:
        - title: 关于加强古树名木保护的决定
          body:
            - |
              为了加强古树名木保护，传承历史文化{{footnote: 普查至去年年底止。}}，作出如下决定：
              一、健全保护机制
              市人民政府应当将古树名木保护经费列入本级财政预算。
            - table:
                caption: 古树名木分布
                head: [[乡镇, 株数]]
                rows:
                  - [云头镇, 152]
                  - [岫尾乡, 87]
        - title: 出席人员名单
          body:
            - roster: |
                沈怀谷　陆清　司马明远
                顾长风　温岚　程以恒
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "健全保护机制, 健全管护机制, 保, 管, 11",
    "年底止, 年中止, 底, 中, 10",
    "152, 153, 152, 153, 17",
    "顾长风, 顾长枫, 风, 枫, 23",
    "财政预算, 部门预算, 财政, 部门, 12",
  })
  void oneChangeIsToldWithItsWordsAndMarksOneLine(
      String written, String rewritten, String taken, String put, int line) throws IOException {
    Typeset before = set(ISSUE);
    Typeset after = set(ISSUE.replace(written, rewritten));
    Comparison comparison = Comparer.compare(proof(before), proof(after));
    assertEquals(1, comparison.changes().size(), () -> comparison.changes().toString());
    Change change = comparison.changes().getFirst();
    assertEquals(taken, change.taken());
    assertEquals(put, change.put());
    Place place = change.after().orElseThrow();
    assertEquals(line, place.span().line());
    assertEquals(1, comparison.marks().size());
    ChangeMark mark = comparison.marks().getFirst();
    assertEquals(place.page(), mark.page());
    assertTrue(
        baselines(after.document().pages().get(mark.page()), put).contains(baseline(mark)),
        () -> mark + " is not beside " + put);
    for (PageState page : comparison.pages()) {
      assertEquals(page.page() == mark.page() ? State.CHANGED : State.SAME, page.state());
    }
  }

  @Test
  void aTitleChangesInTheContentsToo() throws IOException {
    String rewritten = ISSUE.replace("出席人员名单", "出席人员名册");
    Comparison comparison = Comparer.compare(proof(set(ISSUE)), proof(set(rewritten)));
    assertEquals(
        List.of("目录", "出席人员名册"), comparison.changes().stream().map(Change::article).toList());
    assertEquals(List.of("单", "单"), comparison.changes().stream().map(Change::taken).toList());
  }

  /** t50, on a real bulletin in the folder GONGBAO_SEEDS names; skipped without it. */
  @Test
  void oneCharacterOnPageFiveOfARealBulletinMarksItsLineAlone() throws IOException {
    Path issue = SeedIssue.in(folder, "000");
    Typeset before = set(issue);
    Page fifth = before.document().pages().get(4);
    Comparison comparison = Comparer.compare(proof(before), proof(set(changed(issue, fifth))));
    assertEquals(1, comparison.changes().size(), () -> comparison.changes().toString());
    assertEquals("鼹", comparison.changes().getFirst().put());
    assertEquals(List.of(4), comparison.marks().stream().map(ChangeMark::page).toList());
    List<State> others =
        comparison.pages().stream()
            .filter(page -> page.page() != 4)
            .map(PageState::state)
            .distinct()
            .toList();
    assertEquals(List.of(State.SAME), others);
  }

  /** Rewrites one Han character of the last long run of text on a page. */
  private static Path changed(Path issue, Page page) throws IOException {
    String text =
        page.texts().stream()
            .map(TextItem::text)
            .filter(run -> run.codePoints().allMatch(IssueChangesTest::isHan) && run.length() > 12)
            .reduce((first, last) -> last)
            .orElseThrow();
    String rewritten = text.substring(0, 5) + "鼹" + text.substring(6);
    try (var files = Files.list(issue.getParent())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String written = Files.readString(file);
        if (written.contains(text)) {
          Files.writeString(file, written.replaceFirst(text, rewritten));
          return issue;
        }
      }
    }
    throw new IllegalStateException("not written on one line: " + text);
  }

  private static boolean isHan(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
  }

  /** Where the em box of the marked line has its baseline (R40), in whole 1/100 pt. */
  private static long baseline(ChangeMark mark) {
    double height = mark.area().height().toPoints();
    return Math.round((mark.area().y().toPoints() + height * 0.88) * 100);
  }

  private static Set<Long> baselines(Page page, String words) {
    Set<Long> baselines = new HashSet<>();
    for (TextItem text : page.texts()) {
      if (text.text().contains(words)) {
        baselines.add(Math.round(text.baseline() / 65536.0 * 100));
      }
    }
    return baselines;
  }

  private Typeset set(String yaml) throws IOException {
    return set(Files.writeString(folder.resolve("issue.yaml"), yaml));
  }

  private static Typeset set(Path issue) {
    Diagnostics findings = new Diagnostics();
    Optional<Composed> composed =
        new ComposingRoom(Path.of("")).compose(issue, Optional.empty(), findings, Progress.NONE);
    assertTrue(composed.isPresent(), () -> findings.sorted().toString());
    return composed.get().set();
  }

  private static Proof proof(Typeset set) {
    return ReadingOrder.of(set.document(), set.report());
  }
}
