package org.gongbao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.IssueContents;

/**
 * What an editor would question in the issues of a year before printing its contents (R54, R55).
 */
public final class YearCheck {
  private final List<IssueContents> issues;
  private final Diagnostics findings;

  private YearCheck(List<IssueContents> issues, Diagnostics findings) {
    this.issues = issues;
    this.findings = findings;
  }

  /**
   * Checks issues against each other.
   *
   * @param issues at least one, by their numbers
   */
  public static void report(List<IssueContents> issues, Diagnostics findings) {
    YearCheck check = new YearCheck(issues, findings);
    check.year();
    check.series();
    check.numbers();
    check.titles();
  }

  /** One year has one contents. */
  private void year() {
    IssueContents first = issues.getFirst();
    issues.stream()
        .filter(issue -> issue.year() != first.year())
        .forEach(issue -> findings.add(Code.YEAR_MIXED, issue.span(), issue.year(), first.year()));
  }

  private void series() {
    String title = issues.getFirst().title();
    issues.stream()
        .filter(issue -> !issue.title().equals(title))
        .forEach(issue -> findings.add(Code.YEAR_SERIES, issue.span(), issue.title(), title));
  }

  private void numbers() {
    int last = 0;
    for (IssueContents issue : issues) {
      if (issue.number() == last) {
        findings.add(Code.YEAR_SAME_NUMBER, issue.span(), issue.issue());
      } else if (issue.number() > last + 1) {
        String missing =
            issue.number() == last + 2
                ? Integer.toString(last + 1)
                : (last + 1) + "—" + (issue.number() - 1);
        findings.add(Code.YEAR_GAP, issue.span(), issue.issue(), missing);
      }
      last = issue.number();
    }
  }

  /** A title that comes every month is no mistake; one with the same 文号 is. */
  private void titles() {
    Map<String, String> seen = new HashMap<>();
    for (IssueContents issue : issues) {
      for (IssueContents.Entry entry : issue.entries()) {
        String key = entry.title() + '\n' + entry.number();
        String before = entry.number().isEmpty() ? null : seen.put(key, issue.issue());
        if (before != null) {
          SourceSpan place = entry.span();
          findings.add(Code.YEAR_SAME_ARTICLE, place, entry.title(), entry.number(), before);
        }
      }
    }
  }
}
