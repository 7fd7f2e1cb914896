package org.gongbao.typeset.article;

import static org.gongbao.typeset.ToyIssue.article;
import static org.gongbao.typeset.ToyIssue.lines;
import static org.gongbao.typeset.ToyIssue.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    List<TextItem> lines = set(signature("二月三日", "云州市人大常委会选举任免", "代表联络委员会"));
    double middle = 210 - 60;
    assertEquals(middle, middle(lines.get(0)));
    assertEquals(middle, middle(lines.get(1)));
    assertEquals(middle, middle(lines.get(2)));
  }

  private static List<TextItem> set(Block signature) {
    ToyIssue toy = new ToyIssue(20, 12).articles(article("公告", lines(2, 20), signature));
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
