package org.gongbao.model;

import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * One piece of an issue: a report, a resolution, a notice. Lists of lines are lists of inline
 * lists, one per line the author wrote; an empty list means there is none.
 *
 * @param issuer lines above the title (E31)
 * @param title at least one line; several when the author broke it
 * @param tocTitle what the contents print in place of the title; empty when the same
 * @param subtitle {@code ——…} lines (E34)
 * @param note the session note in parentheses (E33, E46)
 * @param byline reporter lines (E35)
 */
public record Article(
    List<List<Inline>> issuer,
    List<List<Inline>> title,
    List<Inline> tocTitle,
    List<List<Inline>> subtitle,
    List<List<Inline>> note,
    List<List<Inline>> byline,
    List<Block> body,
    SourceSpan span) {
  public Article {
    issuer = issuer.stream().map(List::copyOf).toList();
    title = title.stream().map(List::copyOf).toList();
    tocTitle = List.copyOf(tocTitle);
    subtitle = subtitle.stream().map(List::copyOf).toList();
    note = note.stream().map(List::copyOf).toList();
    byline = byline.stream().map(List::copyOf).toList();
    body = List.copyOf(body);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("article without a title");
    }
  }
}
