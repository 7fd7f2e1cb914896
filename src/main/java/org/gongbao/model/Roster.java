package org.gongbao.model;

import java.util.List;
import org.gongbao.diag.SourceSpan;

/** The closed vocabulary of lists of persons (E08, E80–E83, R57). */
public sealed interface Roster extends Block {
  /**
   * Rows of cells set in columns, as manuscripts hold them: names on a grid, or names and posts.
   * Columns are as many as the longest row has cells.
   */
  record Rows(List<Row> rows, SourceSpan span) implements Roster {
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public List<List<Inline>> texts() {
      return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }
  }

  /** One row of cells; each cell is a list of inlines. */
  record Row(List<List<Inline>> cells, SourceSpan span) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
