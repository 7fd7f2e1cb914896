package org.gongbao.compare;

import java.util.List;

/**
 * What is different in the new proof.
 *
 * @param oldPages how many pages the old proof has
 * @param pages one for each page of the new proof
 * @param changes in reading order of the new proof
 * @param marks for the margins of the new proof, in reading order
 */
public record Comparison(
    int oldPages, List<PageState> pages, List<Change> changes, List<Mark> marks) {
  public Comparison {
    pages = List.copyOf(pages);
    changes = List.copyOf(changes);
    marks = List.copyOf(marks);
  }

  /** Whether a reader could tell the two proofs apart. */
  public boolean isSame() {
    return changes.isEmpty()
        && oldPages == pages.size()
        && pages.stream().allMatch(page -> page.state() == PageState.State.SAME);
  }
}
