package org.gongbao.typeset.article;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.typeset.ToyIssue;
import org.junit.jupiter.api.Test;

/** The type area begins at 30 pt and is 200 pt wide; an em is 10 pt. */
class SignatureSettingTest {
  @Test
  void theOrganEndsTwoEmFromTheEdgeAndTheDateBeginsTwoEmRightOfIt() {
    List<TextItem> lines = set(signature("二月三日", "云州市人民政府"));
    assertEquals(30 + 200 - 20 - 70, x(lines.get(0)));
    assertEquals(x(lines.get(0)) + 20, x(lines.get(1)));
  }

  @Test
  void aLongerDateEndsTwoEmFromTheEdgeAndTheOrganMovesIn() {
    List<TextItem> lines = set(signature("二〇二六年二月三日", "云州市"));
    assertEquals(30 + 200 - 20, lines.get(1).end() / 65536.0);
    assertEquals(x(lines.get(1)) - 20, x(lines.get(0)));
  }

  @Test
  void aDateAloneEndsTwoEmFromTheEdge() {
    assertEquals(210, set(signature("二月三日")).getFirst().end() / 65536.0);
  }

  @Test
  void anOrganOnTwoLinesIsCentredOnItselfWithTheDateBelow() {
    List<TextItem> lines = set(signature("二月三日", "云州市人大常委会渡口泵站", "看护管理委员会"));
    double middle = 210 - 60;
    assertEquals(middle, middle(lines.get(0)));
    assertEquals(middle, middle(lines.get(1)));
    assertEquals(middle, middle(lines.get(2)));
  }

  /** t41 */
  @Test
  void withASealTheDateEndsFourEmFromTheEdgeAndTheOrganIsCentredAboveIt() {
    List<TextItem> lines = set(sealed("二〇二六年二月三日", signer("云州市政府")));
    assertEquals(30 + 200 - 40, lines.get(1).end() / 65536.0);
    assertEquals(middle(lines.get(1)), middle(lines.get(0)));
  }

  /** t41 */
  @Test
  void aSealedOrganMuchLongerThanTheDateStaysInTheMeasure() {
    List<TextItem> lines = set(sealed("二月三日", signer("云州市人民代表大会常务委员会")));
    assertEquals(190, lines.get(1).end() / 65536.0);
    assertEquals(230, lines.get(0).end() / 65536.0);
  }

  /** t41 */
  @Test
  void organsStandSideBySideTheLastAboveTheDate() {
    Block block = sealed("二月三日", signer("云州市政府"), signer("云州市委"));
    List<TextItem> lines = set(block, 26);
    assertEquals(lines.get(0).baseline(), lines.get(1).baseline());
    // The seal of 42 mm is wider than 7 em, so it is what sets the organs apart.
    assertEquals(119.055, middle(lines.get(1)) - middle(lines.get(0)), 0.05);
    assertEquals(middle(lines.get(2)), middle(lines.get(1)));
  }

  /** t41 */
  @Test
  void organsThatFindNoRoomBesideStandBelowEachOther() {
    Block block = sealed("二月三日", signer("云州市人民代表大会"), signer("云州市人民政府", "办公室"));
    List<TextItem> lines = set(block);
    assertEquals(middle(lines.get(0)), middle(lines.get(1)));
    // A seal takes 42 mm, which is 8 lines of 16 pt, from the foot of one organ to that of the
    // next.
    assertEquals(8 * 16, (lines.get(2).baseline() - lines.get(0).baseline()) / 65536);
  }

  private static Block sealed(String date, Block.Signer... signers) {
    return new Block.Signature(
        List.of(signers), ToyIssue.text(date), Optional.of(true), SourceSpan.NONE);
  }

  private static Block.Signer signer(String... lines) {
    return new Block.Signer(Arrays.stream(lines).map(ToyIssue::text).toList());
  }

  private static List<TextItem> set(Block signature) {
    return set(signature, 20);
  }

  private static List<TextItem> set(Block signature, int measure) {
    ToyIssue toy = new ToyIssue(measure, 20);
    toy.articles(article("公告", lines(2, measure), signature));
    var pages = toy.set().document().pages();
    List<TextItem> items = ToyIssue.items(pages.getLast());
    // Title, two lines of text, the signature, the folio.
    return items.subList(3, items.size() - 1);
  }

  private static double x(TextItem item) {
    return item.x() / 65536.0;
  }

  private static double middle(TextItem item) {
    return (item.x() + item.end()) / 2 / 65536.0;
  }
}
