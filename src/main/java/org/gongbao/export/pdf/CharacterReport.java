package org.gongbao.export.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PagedDocument;

/** Reports drawn characters that a PDF cannot do right by, each at the place it was written. */
final class CharacterReport {
  private final PagedDocument document;
  private final Diagnostics diagnostics;
  private final Map<Integer, SourceSpan> spans;

  CharacterReport(PagedDocument document, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    this.spans = document.spans();
  }

  /**
   * Reports what is not right.
   *
   * @return whether all are
   */
  boolean report(Code code, IntPredicate right) {
    Map<Integer, Integer> lengths = new HashMap<>();
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        lengths.merge(text.leaf(), text.advances().length, Integer::sum);
      }
    }
    Map<Integer, Integer> offsets = new HashMap<>();
    boolean all = true;
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        int offset = offsets.getOrDefault(text.leaf(), 0);
        all &= report(text, code, right, offset, lengths.get(text.leaf()));
        offsets.put(text.leaf(), offset + text.advances().length);
      }
    }
    return all;
  }

  private boolean report(TextItem text, Code code, IntPredicate right, int offset, int length) {
    boolean all = true;
    int[] codePoints = text.text().codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (!right.test(codePoints[i])) {
        all = false;
        diagnostics.add(
            code,
            place(text.leaf(), offset + i, length),
            Character.toString(codePoints[i]),
            String.format(Locale.ROOT, "%04X", codePoints[i]));
      }
    }
    return all;
  }

  /** Exact when all of the leaf's source is drawn; else the whole leaf. */
  private SourceSpan place(int leaf, int offset, int length) {
    SourceSpan span = spans.getOrDefault(leaf, SourceSpan.NONE);
    return span.length() == length ? span.slice(offset, 1) : span;
  }
}
