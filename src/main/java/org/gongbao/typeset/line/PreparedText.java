package org.gongbao.typeset.line;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.font.FontBook;

/** A paragraph flattened once: glyphs, gaps and break opportunities, so that a line is a slice. */
public final class PreparedText {
  private PreparedText() {}

  /** Flattens runs; a character no font has is a finding (R32). */
  public static PreparedText of(
      List<Run> runs, LineRules rules, FontBook fonts, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  /** The text of a line as drawn, spaces at its end left out. */
  public String text(Line line) {
    throw new UnsupportedOperationException();
  }

  /** Where a line's first character was written. */
  public org.gongbao.diag.SourceSpan span(Line line) {
    throw new UnsupportedOperationException();
  }

  /** Number of glyphs. */
  public int length() {
    throw new UnsupportedOperationException();
  }

  /** Width when set on one line at its natural spacing, in 1/65536 pt. */
  public long naturalWidth() {
    throw new UnsupportedOperationException();
  }
}
