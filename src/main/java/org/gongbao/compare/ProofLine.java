package org.gongbao.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Rect;
import org.gongbao.press.proof.ProofPlaces.ProofPlace;

/**
 * A line of one paragraph.
 *
 * @param page index from 0
 * @param place as the margin of a proof names it
 * @param area the em boxes of its characters on the page
 * @param turned whether the line runs up the page (R44)
 * @param runs from left to right, at least one
 */
public record ProofLine(
    int page, ProofPlace place, long baseline, Rect area, boolean turned, List<ProofRun> runs) {
  public ProofLine {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(ProofRun::text).collect(Collectors.joining());
  }

  int length() {
    return runs.stream().mapToInt(ProofRun::length).sum();
  }

  /** Where the character at this index was written, as exactly as is known. */
  SourceSpan span(int character) {
    int from = 0;
    for (ProofRun run : runs) {
      if (character < from + run.length()) {
        // What is drawn otherwise than it was written keeps the place of the whole.
        SourceSpan span = run.span();
        return span.length() == run.length() ? span.slice(character - from, 1) : span;
      }
      from += run.length();
    }
    return runs.getLast().span();
  }
}
