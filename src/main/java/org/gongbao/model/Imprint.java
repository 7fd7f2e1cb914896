package org.gongbao.model;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.SourceSpan;

/** The 版权页: who made the issue, how it is made, where it may be had (E09). */
public record Imprint(List<Entry> entries, SourceSpan span) {
  public Imprint {
    entries = List.copyOf(entries);
  }

  /**
   * One line.
   *
   * @param label such as 主编, as written and without the colon
   * @param value at least one line, as the author wrote them
   */
  public record Entry(Inline.Text label, List<List<Inline>> value) {
    public Entry {
      value = value.stream().map(List::copyOf).toList();
    }
  }

  /** The entry of a label, whatever blanks stand in it; nothing when there is none. */
  public Optional<Entry> entry(String label) {
    return entries.stream()
        .filter(entry -> entry.label().text().replaceAll("[\\s\\u3000]", "").equals(label))
        .findFirst();
  }
}
