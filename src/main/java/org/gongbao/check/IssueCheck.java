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
    PairedMarks.head(article.head(), diagnostics);
    for (List<CheckedLine> part : CheckedLine.parts(article)) {
      PairedMarks.body(part, diagnostics);
      NumberSequence.report(part, diagnostics);
      ProvisionReferences.report(part, diagnostics);
    }
  }
}
