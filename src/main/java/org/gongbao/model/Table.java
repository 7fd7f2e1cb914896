package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongbao.diag.SourceSpan;

/**
 * A table (E85, E86, R58). Every row of head and body fills the grid: with its own cells and those
 * that reach down into it.
 *
 * @param caption lines above it, such as 附表1; may be empty
 * @param unit as printed above it at the right, such as 单位：万元; may be empty
 * @param columns at least one
 * @param head rows repeated at the top of every part
 * @param notes paragraphs below it
 * @param rowHeads how many columns, from the left, hold the heads of their rows
 */
public record Table(
    List<List<Inline>> caption,
    List<Inline> unit,
    List<Column> columns,
    List<Row> head,
    List<Row> body,
    List<List<Inline>> notes,
    int rowHeads,
    Place place,
    SourceSpan span)
    implements Block {
  public Table {
    caption = caption.stream().map(List::copyOf).toList();
    unit = List.copyOf(unit);
    columns = List.copyOf(columns);
    head = List.copyOf(head);
    body = List.copyOf(body);
    notes = notes.stream().map(List::copyOf).toList();
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("table without a column");
    }
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>(caption);
    texts.add(unit);
    Stream.of(head, body)
        .flatMap(List::stream)
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> texts.add(cell.content()));
    texts.addAll(notes);
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  /**
   * A column.
   *
   * @param align how its cells stand; by what they hold when nothing is said
   * @param width in em of the table's size, without the blank beside the cells; by what the cells
   *     hold when nothing is said
   */
  public record Column(Optional<Align> align, OptionalInt width) {
    /** A column that its cells shape. */
    public static final Column USUAL = new Column(Optional.empty(), OptionalInt.empty());
  }

  /** How cells stand in their column. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /** Numbers with their decimal points below each other. */
    DECIMAL
  }

  /** One row; only the cells that begin in it. */
  public record Row(List<Cell> cells, SourceSpan span) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param column the first column it covers, from 0
   * @param columns how many it covers
   * @param rows how many rows it covers
   * @param indent of all its lines, in em
   * @param content may be empty
   */
  public record Cell(
      int column,
      int columns,
      int rows,
      Optional<Align> align,
      int indent,
      List<Inline> content,
      SourceSpan span) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** Where a table stands. */
  public enum Place {
    /** Between the blocks it was written between. */
    HERE,
    /** At the head or foot of a page near by. */
    FLOAT,
    /** Over all columns of a page. */
    ACROSS,
    /** On pages of its own, turned a quarter (R44). */
    LANDSCAPE
  }
}
