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

/** Reports characters a font cannot show, each at the place it was written. */
final class CannotShow {
  private final PagedDocument document;
  private final Diagnostics diagnostics;
  private final Map<Integer, SourceSpan> spans;

  CannotShow(PagedDocument document, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    this.spans = document.spans();
  }

  void report(IntPredicate shown) {
    Map<Integer, Integer> lengths = new HashMap<>();
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        lengths.merge(text.leaf(), text.advances().length, Integer::sum);
      }
    }
    Map<Integer, Integer> offsets = new HashMap<>();
    for (Page page : document.pages()) {
      for (TextItem text : page.texts()) {
        int offset = offsets.getOrDefault(text.leaf(), 0);
        report(text, shown, offset, lengths.get(text.leaf()));
        offsets.put(text.leaf(), offset + text.advances().length);
      }
    }
  }

  private void report(TextItem text, IntPredicate shown, int offset, int length) {
    int[] codePoints = text.text().codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (!shown.test(codePoints[i])) {
        diagnostics.add(
            Code.SMALL_CANNOT_SHOW,
            place(text.leaf(), offset + i, length),
            Character.toString(codePoints[i]),
            String.format(Locale.ROOT, "%04X", codePoints[i]));
      }
    }
  }

  /** Exact when all of the leaf's source is drawn; else the whole leaf. */
  private SourceSpan place(int leaf, int offset, int length) {
    SourceSpan span = spans.getOrDefault(leaf, SourceSpan.NONE);
    return span.length() == length ? span.slice(offset, 1) : span;
  }
}
