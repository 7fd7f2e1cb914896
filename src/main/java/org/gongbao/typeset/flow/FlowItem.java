package org.gongbao.typeset.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the paginator sees: text that may part between lines, and blocks that may not. */
public sealed interface FlowItem {
  /** Blank grid lines above. */
  int before();

  /** Blank grid lines below; of two neighbours the larger blank counts. */
  int after();

  /** Lines that must follow on the same page (R27). */
  int keepNext();

  /** A paragraph; its lines stand one on each grid line. */
  record Text(Paragraph paragraph, int before, int after, int keepNext) implements FlowItem {}

  /**
   * Lines that stay together: a heading, a title block, a signature, a row of a roster.
   *
   * @param rows grid lines it takes
   * @param keepPrevious whether text must stand above it on the same page (R43)
   * @param mark what the outline says of it
   * @param link the article it leads to, for an entry of the contents
   */
  record Block(
      int rows,
      List<Piece> pieces,
      int before,
      int after,
      int keepNext,
      boolean keepPrevious,
      Optional<Mark> mark,
      OptionalInt link)
      implements FlowItem {
    public Block {
      pieces = List.copyOf(pieces);
    }

    /** A block with nothing asked of its surroundings. */
    public static Block of(int rows, List<Piece> pieces) {
      return new Block(rows, pieces, 0, 0, 0, false, Optional.empty(), OptionalInt.empty());
    }

    public Block spaced(int before, int after) {
      return new Block(rows, pieces, before, after, keepNext, keepPrevious, mark, link);
    }

    public Block keepingNext(int lines) {
      return new Block(rows, pieces, before, after, lines, keepPrevious, mark, link);
    }

    public Block keepingPrevious() {
      return new Block(rows, pieces, before, after, keepNext, true, mark, link);
    }

    public Block marked(int level, String title) {
      Mark outline = new Mark(level, title);
      return new Block(
          rows, pieces, before, after, keepNext, keepPrevious, Optional.of(outline), link);
    }

    public Block linked(int article) {
      return new Block(
          rows, pieces, before, after, keepNext, keepPrevious, mark, OptionalInt.of(article));
    }
  }

  /**
   * An entry of the outline.
   *
   * @param level 0 for an article, else that of the heading
   */
  record Mark(int level, String title) {}
}
