package org.gongbao.model;

import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;

/**
 * What a set issue holds and on which pages, in plain words: what is kept of it for the year's
 * general contents (R54). A word that the issue does not say is empty.
 *
 * @param title of the publication
 * @param number within the year
 * @param numberWord 号 or 期
 * @param date as printed
 * @param layout its name
 * @param entries what its contents list, in order
 */
public record IssueContents(
    String title,
    int year,
    int number,
    OptionalInt total,
    String numberWord,
    String organ,
    String date,
    String layout,
    List<Entry> entries,
    SourceSpan span) {
  public IssueContents {
    entries = List.copyOf(entries);
  }

  /**
   * An article, or a digest of several.
   *
   * @param section 栏目
   * @param number 文号
   * @param organ that issued it
   * @param page as printed; empty for what has no page
   */
  public record Entry(
      String title,
      String section,
      String number,
      String organ,
      String author,
      String page,
      SourceSpan span) {}

  /** Such as 第3号. */
  public String issue() {
    return "第" + number + numberWord;
  }
}
