package org.gongbao.typeset.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongbao.diag.SourceSpan;

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
   * Lines that stay together: a heading, a title block, a signature, a row of a roster or table.
   *
   * @param rows grid lines it takes
   * @param keepPrevious whether text must stand above it on the same page (R43)
   * @param mark what the outline says of it
   * @param link the article it leads to, for an entry of the contents
   * @param opening what is set above it when it is the first on a page: a repeated table head
   *     (R58); its pieces are artifacts, so that reading order has the head once
   * @param closing pieces drawn with it when it is the last on a page and more follows: the rule
   *     under a part of a table, placed like the block's own pieces and taking no rows of its own
   * @param floating that it may move on while text flows past it
   * @param tight its height, when it shares grid lines with blocks of this kind above and below it
   */
  record Block(
      int rows,
      List<Piece> pieces,
      int before,
      int after,
      int keepNext,
      boolean keepPrevious,
      Optional<Mark> mark,
      OptionalInt link,
      Optional<Block> opening,
      List<Piece> closing,
      Optional<Floating> floating,
      Optional<Tight> tight)
      implements FlowItem {
    public Block {
      pieces = List.copyOf(pieces);
      closing = List.copyOf(closing);
    }

    /** A block with nothing asked of its surroundings. */
    public static Block of(int rows, List<Piece> pieces) {
      return new Block(
          rows,
          pieces,
          0,
          0,
          0,
          false,
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }

    private Block with(Consumer<BlockDraft> change) {
      BlockDraft draft = new BlockDraft(this);
      change.accept(draft);
      return draft.block();
    }

    public Block spaced(int before, int after) {
      return with(
          draft -> {
            draft.before = before;
            draft.after = after;
          });
    }

    public Block keepingNext(int lines) {
      return with(draft -> draft.keepNext = lines);
    }

    public Block keepingPrevious() {
      return with(draft -> draft.keepPrevious = true);
    }

    public Block marked(int level, String title) {
      return with(draft -> draft.mark = Optional.of(new Mark(level, title)));
    }

    public Block linked(int article) {
      return with(draft -> draft.link = OptionalInt.of(article));
    }

    /** This block with what closes it at the foot of a page. */
    public Block closing(List<Piece> pieces) {
      return with(draft -> draft.closing = pieces);
    }

    /** This block as part of a table whose head {@code opening} repeats on every page. */
    public Block repeating(Block opening, List<Piece> closing) {
      return closing(closing).with(draft -> draft.opening = Optional.of(opening));
    }

    /**
     * This block as a figure or table that may leave its place: when it does not fit there, it
     * stands at the head of the next page or column and the text flows on past it.
     *
     * @param name such as 图1, for the finding that says where it went
     */
    public Block floating(String name, SourceSpan span) {
      return with(draft -> draft.floating = Optional.of(new Floating(name, span)));
    }

    /** This block with its true height; the next such block begins where it ends (R28). */
    public Block tight(long height, long pitch) {
      return with(draft -> draft.tight = Optional.of(new Tight(height, pitch)));
    }

    /**
     * Grid lines it takes more.
     *
     * @param free what the block above left free of its last grid line, in 1/65536 pt
     */
    public int rows(long free) {
      return tight.map(t -> (int) Math.max(0, Math.ceilDiv(t.height - free, t.pitch))).orElse(rows);
    }

    /** What it leaves free of the last grid line it takes, in 1/65536 pt. */
    public long left(long free) {
      return tight.map(t -> rows(free) * t.pitch + free - t.height).orElse(0L);
    }
  }

  /**
   * How high a block is, whatever grid lines it takes: a row of a table.
   *
   * @param height in 1/65536 pt
   * @param pitch of the grid it stands on
   */
  record Tight(long height, long pitch) {}

  /** What findings call a block that moved on, and where it was written. */
  record Floating(String name, SourceSpan span) {}

  /**
   * An entry of the outline.
   *
   * @param level 0 for an article, else that of the heading
   */
  record Mark(int level, String title) {}
}
