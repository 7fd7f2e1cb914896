package org.gongbao.typeset.matter;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;

/** What an issue calls itself, in words. */
public final class IssueNames {
  private IssueNames() {}

  /** 刊名 without line breaks. */
  public static String title(Issue issue) {
    return joined(issue.title());
  }

  /** Such as 2026年第2号（总第58号）. */
  public static String number(Issue issue) {
    String word = issue.numberWord();
    String total = issue.total().isPresent() ? "（总第" + issue.total().getAsInt() + word + "）" : "";
    return issue.year() + "年第" + issue.number() + word + total;
  }

  /** The organ without line breaks; empty when the issue names none. */
  public static String organ(Issue issue) {
    return joined(issue.organ());
  }

  private static String joined(List<List<Inline>> lines) {
    return lines.stream().map(Inline::text).map(String::strip).collect(Collectors.joining());
  }
}
