package org.gongbao.press.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.SetLine;

/** A page as a proof-reader sees it: its columns, its counted lines, what is turned on it. */
final class ProofPage {
  private final Page page;
  private final int index;
  private final List<SetLine> lines;
  private final List<TurnedItem> turned;
  private final Set<Integer> turnedLeaves = new HashSet<>();
  private final TextColumns columns;
  private final CountedLines counted;

  /**
   * Prepares a page.
   *
   * @param index from 0
   * @param lines of this page
   */
  ProofPage(Page page, int index, List<SetLine> lines, ProofParagraphs paragraphs) {
    this.page = page;
    this.index = index;
    this.lines = lines;
    turned =
        page.items().stream()
            .filter(TurnedItem.class::isInstance)
            .map(TurnedItem.class::cast)
            .toList();
    turned.forEach(item -> item.items().forEach(inner -> turnedLeaves.add(inner.leaf())));
    turnedLeaves.remove(PageItem.ARTIFACT);
    List<SetLine> upright = lines.stream().filter(line -> !isTurned(line.leaf())).toList();
    columns = TextColumns.of(page, index, upright);
    counted = CountedLines.of(upright, columns, paragraphs);
  }

  int index() {
    return index;
  }

  Page page() {
    return page;
  }

  /** In drawing order. */
  List<SetLine> lines() {
    return lines;
  }

  TextColumns columns() {
    return columns;
  }

  CountedLines counted() {
    return counted;
  }

  /** What the page turns; all that is turned shares one corner. */
  Optional<TurnedItem> turned() {
    return turned.stream().findFirst();
  }

  boolean isTurned(int leaf) {
    return turnedLeaves.contains(leaf);
  }
}
