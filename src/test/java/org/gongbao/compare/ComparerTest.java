package org.gongbao.compare;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.heading;
import static org.gongbao.typeset.ToyIssue.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongbao.compare.Change.Kind;
import org.gongbao.compare.PageState.State;
import org.gongbao.geom.Length;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.press.proof.ChangeMark;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.typeset.ToyIssue;
import org.gongbao.typeset.Typeset;
import org.junit.jupiter.api.Test;

/**
 * What is told of two toy issues (R75, N9): pages of 10 lines of 10 characters, so that every place
 * can be worked out by hand.
 */
class ComparerTest {
  private static final int MEASURE = 10;

  /** Two lines: 8 characters after the indent, then 5. */
  private static final String TWO_LINES = "古树名木保护条例经会议审议";

  private static final String OTHER = "预算执行情况报告经会议审查批准";

  @Test
  void sameTextIsTheSame() {
    Comparison comparison =
        compare(
            issue(article("决定", paragraph(TWO_LINES))), issue(article("决定", paragraph(TWO_LINES))));
    assertTrue(comparison.isSame());
    assertEquals(List.of(), comparison.marks());
  }

  /** t50. */
  @Test
  void oneCharacterMarksItsLineAndItsPageAlone() {
    Comparison comparison =
        compare(issue(pages(6, TWO_LINES)), issue(pages(6, TWO_LINES.replace("会", "本"))));
    assertEquals(1, comparison.changes().size());
    Change change = comparison.changes().getFirst();
    assertEquals(Kind.REPLACED, change.kind());
    assertEquals("会", change.taken());
    assertEquals("本", change.put());
    assertEquals("树名木保护条例经", change.lead());
    assertEquals("议审议", change.trail());
    assertEquals(List.of(0, 0, 0, 0, 1, 0), marked(comparison));
    assertEquals(
        List.of(State.SAME, State.SAME, State.SAME, State.SAME, State.CHANGED, State.SAME),
        states(comparison));
    ChangeMark mark = comparison.marks().getFirst();
    // Title on the first grid line, then the paragraph: its second line is the third.
    assertEquals(baseline(2) + 1.2, mark.area().bottom().toPoints(), 0.01);
    assertEquals(3, change.after().orElseThrow().in().line());
    assertEquals("5", change.after().orElseThrow().label());
  }

  @Test
  void rebrokenLinesAfterAnInsertionAreToldApartFromTheChangedOne() {
    String text = "一".repeat(8) + "二".repeat(10) + "三".repeat(10);
    Comparison comparison =
        compare(
            issue(article("决定", paragraph(text), paragraph(OTHER))),
            issue(article("决定", paragraph("新" + text), paragraph(OTHER))));
    assertEquals(List.of("新"), comparison.changes().stream().map(Change::put).toList());
    assertEquals(1, comparison.marks().size());
    assertEquals(State.CHANGED, comparison.pages().getFirst().state());
  }

  @Test
  void aPageOfWhichOnlyLineEndsChangedIsRebroken() {
    // Seven full lines end page 1; the last line goes over to page 2 with the rest of the text.
    String text = "一".repeat(8 + 10 * 7) + "二".repeat(10 * 3);
    Comparison comparison =
        compare(
            issue(9, article("决定", paragraph(text))),
            issue(9, article("决定", paragraph("新" + text))));
    assertEquals(List.of(State.CHANGED, State.REBROKEN), states(comparison));
  }

  @Test
  void anInsertedParagraphIsBarredAndWhatFollowsHasMoved() {
    Comparison comparison =
        compare(
            issue(article("决定", paragraph(OTHER)), article("附件", paragraph(TWO_LINES))),
            issue(
                article("决定", paragraph(OTHER), paragraph(TWO_LINES)),
                article("附件", paragraph(TWO_LINES))));
    Change change = comparison.changes().getFirst();
    assertEquals(Kind.PUT_IN, change.kind());
    assertEquals(TWO_LINES, change.put());
    assertEquals(1, comparison.changes().size());
    assertEquals(2, comparison.marks().size());
    assertEquals(List.of(State.CHANGED, State.SAME), states(comparison));
  }

  @Test
  void aDeletedParagraphLeavesOneSignUnderTheLineBefore() {
    Comparison comparison =
        compare(
            issue(
                article("决定", paragraph(OTHER), paragraph(TWO_LINES), paragraph(TWO_LINES + "和"))),
            issue(article("决定", paragraph(OTHER))));
    assertEquals(2, comparison.changes().size());
    assertTrue(comparison.changes().stream().allMatch(c -> c.kind() == Kind.TAKEN_OUT));
    assertEquals(1, comparison.marks().size());
    ChangeMark mark = comparison.marks().getFirst();
    assertEquals(ChangeMark.Kind.TAKEN_OUT, mark.kind());
    assertEquals(Length.ZERO, mark.area().height());
    assertEquals(baseline(2) + 1.2, mark.area().y().toPoints(), 0.01);
  }

  @Test
  void wordsTakenOutOfALineLeaveASignBesideIt() {
    Comparison comparison =
        compare(
            issue(article("决定", paragraph(TWO_LINES))),
            issue(article("决定", paragraph(TWO_LINES.replace("审议", "")))));
    assertEquals("审议", comparison.changes().getFirst().taken());
    assertEquals(ChangeMark.Kind.TAKEN_OUT, comparison.marks().getFirst().kind());
    assertEquals(List.of(State.CHANGED), states(comparison));
  }

  @Test
  void swappedArticlesHaveMovedAndAreNotNew() {
    Article one = article("决定", paragraph(TWO_LINES + OTHER + TWO_LINES));
    Article two = article("附件", paragraph(OTHER));
    Comparison comparison = compare(issue(one, two), issue(two, one));
    assertEquals(
        List.of(Kind.ARTICLE_MOVED), comparison.changes().stream().map(Change::kind).toList());
    assertEquals("附件", comparison.changes().getFirst().article());
    assertEquals(List.of(), comparison.marks());
    assertEquals(List.of(State.MOVED, State.MOVED), states(comparison));
    assertEquals(List.of(1), comparison.pages().getFirst().from());
  }

  @Test
  void anArticleAddedOrRemovedIsToldOnce() {
    Article one = article("决定", paragraph(TWO_LINES));
    Article two = article("附件", paragraph(OTHER));
    Comparison added = compare(issue(one), issue(one, two));
    assertEquals(List.of(Kind.ARTICLE_ADDED), added.changes().stream().map(Change::kind).toList());
    assertEquals(3, added.marks().size());
    Comparison removed = compare(issue(one, two), issue(one));
    assertEquals(
        List.of(Kind.ARTICLE_REMOVED), removed.changes().stream().map(Change::kind).toList());
    assertEquals(1, removed.marks().size());
    assertFalse(removed.isSame());
  }

  @Test
  void anotherTitleAndAHeadingAreChangesOfTheSameArticle() {
    Comparison comparison =
        compare(
            issue(article("决定", heading(1, "一、总则"), paragraph(TWO_LINES))),
            issue(article("决议", heading(1, "一、附则"), paragraph(TWO_LINES))));
    assertEquals(List.of("定", "总"), comparison.changes().stream().map(Change::taken).toList());
    assertEquals(List.of("议", "附"), comparison.changes().stream().map(Change::put).toList());
  }

  @Test
  void aDividedParagraphIsAParagraphEndPutIn() {
    Comparison comparison =
        compare(
            issue(article("决定", paragraph(TWO_LINES + OTHER))),
            issue(article("决定", paragraph(TWO_LINES), paragraph(OTHER))));
    assertEquals(List.of("¶"), comparison.changes().stream().map(Change::put).toList());
    assertEquals(1, comparison.marks().size());
    assertEquals(baseline(3) + 1.2, comparison.marks().getFirst().area().bottom().toPoints(), 0.01);
  }

  @Test
  void aNumberIsToldWhole() {
    Comparison comparison =
        compare(
            issue(article("决定", paragraph("支出15200.5万元"))),
            issue(article("决定", paragraph("支出15300.7万元"))));
    assertEquals(1, comparison.changes().size());
    assertEquals("15200.5", comparison.changes().getFirst().taken());
    assertEquals("15300.7", comparison.changes().getFirst().put());
  }

  @Test
  void sameWordsInAnotherSizeAreRestyled() {
    ToyIssue own = issue(article("决定", paragraph(TWO_LINES)));
    own.style(Role.TITLE, StylePatch.NONE.with(StyleKeys.SIZE, Length.points(9)));
    Comparison comparison = compare(issue(article("决定", paragraph(TWO_LINES))), own);
    assertEquals(List.of(), comparison.changes());
    assertEquals(List.of(State.RESTYLED), states(comparison));
  }

  /** An article on each page, each with its own title; the fifth has this text. */
  private static Article[] pages(int count, String fifth) {
    Article[] articles = new Article[count];
    for (int i = 0; i < count; i++) {
      Block body = paragraph(i == 4 ? fifth : OTHER);
      articles[i] = article("第" + (char) ('甲' + i), body);
    }
    return articles;
  }

  private static ToyIssue issue(Article... articles) {
    return issue(10, articles);
  }

  private static ToyIssue issue(int lines, Article... articles) {
    return new ToyIssue(MEASURE, lines).with(LayoutKeys.CONTENTS_SHOW, false).articles(articles);
  }

  private static Comparison compare(ToyIssue before, ToyIssue after) {
    return Comparer.compare(proof(before), proof(after));
  }

  private static Proof proof(ToyIssue issue) {
    Typeset set = issue.set();
    return ReadingOrder.of(set.document(), set.report());
  }

  private static List<State> states(Comparison comparison) {
    return comparison.pages().stream().map(PageState::state).toList();
  }

  private static List<Integer> marked(Comparison comparison) {
    return comparison.pages().stream().map(PageState::changedLines).toList();
  }

  private static double baseline(int line) {
    return ToyIssue.TOP + 0.88 * ToyIssue.EM + line * ToyIssue.PITCH;
  }
}
