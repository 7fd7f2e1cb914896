package org.gongbao.input.txt;

import java.util.List;
import org.gongbao.diag.Diagnostic;
import org.gongbao.model.Issue;

/**
 * An issue made of a printed text, and the account of how.
 *
 * @param notes everything joined, taken out, defaulted or doubtful, by place
 * @param leftOut the lines of the source that are not in the issue, in order; every other character
 *     of the source is in it, in its order within its article
 */
public record Imported(Issue issue, List<Diagnostic> notes, List<LeftOut> leftOut) {
  public Imported {
    notes = List.copyOf(notes);
    leftOut = List.copyOf(leftOut);
  }
}
