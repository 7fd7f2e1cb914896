package org.gongbao.typeset.line;

import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;

/** What is drawn for the marks of footnotes once their page is known (R59). */
@FunctionalInterface
public interface NoteMarks {
  /** For text that has none. */
  NoteMarks NONE =
      (mark, font) -> {
        throw new IllegalStateException("no number for footnote " + mark.note());
      };

  /** The number of a mark, in a face of a font role. */
  Drawn drawn(Run.NoteMark mark, FontRole font);

  /**
   * The structure leaf of a text: a mark parts the text it stands in.
   *
   * @param leaf of the text up to its first mark
   * @param at where the text was written
   */
  default int leaf(int leaf, SourceSpan at) {
    return leaf;
  }

  /**
   * A mark.
   *
   * @param leaf the structure leaf it belongs to
   */
  record Drawn(int codePoint, FontFace face, int leaf) {}
}
