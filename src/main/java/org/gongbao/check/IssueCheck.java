package org.gongbao.check;

import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Article;
import org.gongbao.model.Issue;

/** Every check of an issue; what it finds are warnings. */
public final class IssueCheck {
  private IssueCheck() {}

  /** Adds what an editor would question, each at its place (R2, R56, R84). */
  public static void report(Issue issue, Diagnostics diagnostics) {
    issue.front().forEach(article -> article(article, diagnostics));
    issue.sections().forEach(s -> s.articles().forEach(a -> article(a, diagnostics)));
    issue.back().forEach(article -> article(article, diagnostics));
  }

  private static void article(Article article, Diagnostics diagnostics) {
    List<CheckedLine> body = CheckedLine.body(article);
    PairedMarks.head(article.head(), diagnostics);
    PairedMarks.body(body, diagnostics);
    NumberSequence.report(body, diagnostics);
    ProvisionReferences.report(body, diagnostics);
  }
}
