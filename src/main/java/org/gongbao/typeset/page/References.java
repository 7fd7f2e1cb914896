package org.gongbao.typeset.page;

import java.util.List;
import org.gongbao.page.PageLabel;

/**
 * The label of the page where each article begins. The body is numbered apart from the contents, so
 * these are settled before the contents are set, in one pass (R52).
 */
public record References(List<PageLabel> articles) {
  public References {
    articles = List.copyOf(articles);
  }
}
