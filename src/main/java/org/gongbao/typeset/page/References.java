package org.gongbao.typeset.page;

import java.util.List;
import java.util.Optional;
import org.gongbao.page.PageLabel;

/**
 * The label of the page where each article begins; nothing for one without pages (E63). The body is
 * numbered apart from the contents, so these are settled before the contents are set, in one pass
 * (R52).
 */
public record References(List<Optional<PageLabel>> articles) {
  public References {
    articles = List.copyOf(articles);
  }
}
