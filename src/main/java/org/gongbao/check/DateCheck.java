package org.gongbao.check;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Article;
import org.gongbao.model.Block;
import org.gongbao.model.Imprint;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.text.PrintedDate;

/** Holds the dates of an issue against one another: nothing in it is later than itself (R55). */
public final class DateCheck {
  private final Diagnostics diagnostics;

  private DateCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds a warning for each date that comes after the issue. */
  public static void report(Issue issue, Diagnostics diagnostics) {
    DateCheck check = new DateCheck(diagnostics);
    Optional<Imprint.Entry> published =
        issue.matter().imprint().flatMap(imprint -> imprint.entry("出版日期"));
    String issued = PrintedDate.iso(Inline.text(issue.date()));
    if (published.isPresent()) {
      check.published(published.get(), issued);
    }
    String last =
        published
            .map(entry -> PrintedDate.iso(Inline.text(entry.value().getFirst())))
            .filter(date -> !date.isEmpty())
            .orElse(issued);
    if (!last.isEmpty()) {
      issue.sections().stream()
          .flatMap(section -> section.articles().stream())
          .forEach(article -> check.signed(article, last));
      issue.matter().colophon().ifPresent(colophon -> check.before(colophon.date(), last));
    }
  }

  private void published(Imprint.Entry entry, String issued) {
    List<Inline> line = entry.value().getFirst();
    String date = PrintedDate.iso(Inline.text(line));
    if (date.isEmpty()) {
      diagnostics.add(
          Code.IMPRINT_VALUE,
          line.getFirst().span(),
          entry.label().text(),
          Inline.text(line),
          "2026年9月10日");
    } else if (!issued.isEmpty() && date.compareTo(issued) < 0) {
      diagnostics.add(Code.DATE_ORDER, line.getFirst().span(), date, issued);
    }
  }

  private void signed(Article article, String last) {
    for (Block block : article.body()) {
      if (block instanceof Block.Signature signature) {
        before(signature.date(), last);
      }
    }
  }

  private void before(List<Inline> printed, String last) {
    String date = PrintedDate.iso(Inline.text(printed));
    if (!date.isEmpty() && date.compareTo(last) > 0) {
      diagnostics.add(Code.DATE_AFTER_ISSUE, printed.getFirst().span(), date, last);
    }
  }
}
