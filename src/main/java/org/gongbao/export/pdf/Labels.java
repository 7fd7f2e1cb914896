package org.gongbao.export.pdf;

import java.util.List;
import org.gongbao.page.Page;
import org.gongbao.page.PageLabel;
import org.openpdf.text.pdf.PdfPageLabels;

/** The page labels, one entry for each run of pages that number on (ISO 32000-1 12.4.2). */
final class Labels {
  private Labels() {}

  static PdfPageLabels of(List<Page> pages) {
    PdfPageLabels labels = new PdfPageLabels();
    for (int i = 0; i < pages.size(); i++) {
      PageLabel label = pages.get(i).label();
      if (i == 0 || !label.continues(pages.get(i - 1).label())) {
        labels.addPageLabel(i + 1, style(label), label.prefix(), Math.max(1, label.number()));
      }
    }
    return labels;
  }

  private static int style(PageLabel label) {
    if (label.number() == 0) {
      return PdfPageLabels.EMPTY;
    }
    return switch (label.numerals()) {
      case ARABIC -> PdfPageLabels.DECIMAL_ARABIC_NUMERALS;
      case ROMAN -> PdfPageLabels.LOWERCASE_ROMAN_NUMERALS;
    };
  }
}
