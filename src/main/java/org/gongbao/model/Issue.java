package org.gongbao.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;

/**
 * One issue of a publication as its editors wrote it.
 *
 * @param title of the publication (刊名), one inline list per line
 * @param year the year the number counts in
 * @param number within the year
 * @param total running number since the first issue
 * @param numberWord 号 or 期
 * @param organ who issues it, one line or more; may be empty
 * @param date as printed, with Chinese or Arabic numerals as the author wrote it; may be empty
 * @param layout the name of a layout
 * @param matter what it has beside its articles
 * @param sections 栏目 in order
 * @param front pieces before the contents, outside the body's page numbers
 * @param back pieces after the last article, without page numbers of their own
 */
public record Issue(
    List<List<Inline>> title,
    int year,
    int number,
    OptionalInt total,
    String numberWord,
    List<List<Inline>> organ,
    List<Inline> date,
    String layout,
    Matter matter,
    List<Article> front,
    List<Section> sections,
    List<Article> back,
    SourceSpan span) {
  public Issue {
    title = title.stream().map(List::copyOf).toList();
    organ = organ.stream().map(List::copyOf).toList();
    date = List.copyOf(date);
    front = List.copyOf(front);
    sections = List.copyOf(sections);
    back = List.copyOf(back);
  }

  /**
   * Articles under a head of the contents (栏目, E24).
   *
   * @param title nothing when the issue is not divided
   * @param digest what the contents say of all its articles in one entry, such as 召开工作会议等9则 (E26);
   *     empty when they list each
   */
  public record Section(
      Optional<List<Inline>> title, List<Inline> digest, List<Article> articles, SourceSpan span) {
    public Section {
      title = title.map(List::copyOf);
      digest = List.copyOf(digest);
      articles = List.copyOf(articles);
    }
  }
}
