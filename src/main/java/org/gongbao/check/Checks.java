package org.gongbao.check;

import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Issue;

/** All checks of a finished issue, one after the other. */
public final class Checks {
  private Checks() {}

  /**
   * Adds what every check finds.
   *
   * @param pages of the finished issue, cover and all
   */
  public static void report(Issue issue, int pages, Diagnostics diagnostics) {
    ImprintCheck.report(issue, pages, diagnostics);
    DateCheck.report(issue, diagnostics);
  }
}
