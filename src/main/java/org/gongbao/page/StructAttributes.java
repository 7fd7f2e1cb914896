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

  /** A group that others name. */
  public static StructAttributes named(String id) {
    return new StructAttributes(Optional.empty(), Optional.empty(), id, List.of(), 1, 1);
  }

  /** A cell over some columns and rows. */
  public static StructAttributes cell(int columns, int rows) {
    return new StructAttributes(Optional.empty(), Optional.empty(), "", List.of(), columns, rows);
  }

  /** The same for a cell that heads others. */
  public StructAttributes heading(Scope others) {
    return new StructAttributes(alt, Optional.of(others), id, headers, columns, rows);
  }

  /** The same with an {@link #id}. */
  public StructAttributes withId(String name) {
    return new StructAttributes(alt, scope, name, headers, columns, rows);
  }

  /** The same below and beside head cells. */
  public StructAttributes headedBy(List<String> ids) {
    return new StructAttributes(alt, scope, id, ids, columns, rows);
  }

  /** The same with every id behind a prefix, for a tree that becomes part of another. */
  public StructAttributes prefixed(String prefix) {
    return new StructAttributes(
        alt,
        scope,
        id.isEmpty() ? id : prefix + id,
        headers.stream().map(header -> prefix + header).toList(),
        columns,
        rows);
  }
}
