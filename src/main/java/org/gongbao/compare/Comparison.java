package org.gongbao.compare;

import java.util.List;
import org.gongbao.press.proof.ChangeMark;

/**
 * What is different in the new proof.
 *
 * @param oldPages labels of the pages of the old proof
 * @param pages one for each page of the new proof
 * @param changes in reading order of the new proof
 * @param marks for the margins of the new proof, in reading order
 */
public record Comparison(
    List<String> oldPages, List<PageState> pages, List<Change> changes, List<ChangeMark> marks) {
  public Comparison {
    oldPages = List.copyOf(oldPages);
    pages = List.copyOf(pages);
    changes = List.copyOf(changes);
    marks = List.copyOf(marks);
  }

  /** Whether a reader could tell the two proofs apart. */
  public boolean isSame() {
    return changes.isEmpty()
        && oldPages.size() == pages.size()
        && pages.stream().allMatch(page -> page.state() == PageState.State.SAME);
  }
}
