package org.gongbao.page;

import java.util.List;
import java.util.Optional;

/**
 * What a group of the logical tree says beyond its role (ISO 32000-1 14.8.5, 14.9.3).
 *
 * @param alt what a picture shows, in words
 * @param scope which cells a head cell heads
 * @param id by which other groups name this one, unique in the document; may be empty
 * @param headers the {@code id} of every head cell that heads this cell
 * @param columns that a cell spans, from 1
 * @param rows that a cell spans, from 1
 */
public record StructAttributes(
    Optional<String> alt,
    Optional<Scope> scope,
    String id,
    List<String> headers,
    int columns,
    int rows) {
  public static final StructAttributes NONE =
      new StructAttributes(Optional.empty(), Optional.empty(), "", List.of(), 1, 1);

  public StructAttributes {
    headers = List.copyOf(headers);
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("a cell spans " + columns + " by " + rows);
    }
  }

  /** Which cells a head cell heads. */
  public enum Scope {
    ROW,
    COLUMN,
    BOTH
  }

  /** A picture's words. */
  public static StructAttributes alt(String words) {
    return new StructAttributes(Optional.of(words), Optional.empty(), "", List.of(), 1, 1);
  }
}
