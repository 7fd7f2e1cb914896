package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * Titles with where they stand in other issues: a part of a year's general contents (总目录) or of an
 * index (R54).
 *
 * @param title a head over the entries; may be empty
 * @param entries at least one
 */
public record Index(List<Inline> title, List<Entry> entries, SourceSpan span) implements Block {
  public Index {
    title = List.copyOf(title);
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("index without entries");
    }
  }

  /**
   * One title.
   *
   * @param number that it is found by, such as 云政发〔2026〕7号; stands before the title; may be empty
   * @param issue such as 第3号; may be empty
   * @param page as printed there; empty for what has no page
   */
  public record Entry(
      List<Inline> number,
      List<Inline> title,
      List<Inline> issue,
      List<Inline> page,
      SourceSpan span) {
    public Entry {
      number = List.copyOf(number);
      title = List.copyOf(title);
      issue = List.copyOf(issue);
      page = List.copyOf(page);
    }
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>();
    texts.add(title);
    for (Entry entry : entries) {
      texts.add(entry.number());
      texts.add(entry.title());
      texts.add(entry.issue());
      texts.add(entry.page());
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }
}
