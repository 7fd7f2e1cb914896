package org.gongbao.typeset.flow;

import org.gongbao.diag.SourceSpan;
import org.gongbao.page.PageItem;

/**
 * A footnote broken into lines (R59).
 *
 * @param mark leaf of its mark in the text; like the other counted from 0 in the flow
 * @param label leaf of the mark that opens it
 * @param place of its mark in the tree
 * @param width of its column, in 1/65536 pt
 * @param size of its em, in 1/65536 pt
 * @param leading from baseline to baseline, in 1/65536 pt
 */
public record Note(
    int mark,
    int label,
    Place place,
    Paragraph paragraph,
    long width,
    long size,
    long leading,
    SourceSpan span) {
  /**
   * Where its mark parts a text.
   *
   * @param leaf of the text
   * @param rest leaf of the text behind the mark, {@link PageItem#ARTIFACT} when there is none
   */
  record Place(int leaf, int rest) {
    static final Place NONE = new Place(PageItem.ARTIFACT, PageItem.ARTIFACT);
  }

  /** The leaf of a text written at a place, when the mark of this note may stand before it. */
  public int leaf(int leaf, SourceSpan at) {
    boolean behind =
        place.leaf == leaf
            && place.rest != PageItem.ARTIFACT
            && at.file().equals(span.file())
            && (at.line() > span.line() || at.line() == span.line() && at.column() > span.column());
    return behind ? place.rest : leaf;
  }

  Note at(Place found) {
    return new Note(mark, label, found, paragraph, width, size, leading, span);
  }
}
