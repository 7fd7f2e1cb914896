package org.gongbao.typeset.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Ink;
import org.gongbao.style.PageMaster;
import org.gongbao.typeset.flow.Note;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;

/**
 * Sets the footnotes of a page or column: the last line ends where the last grid line ends, and a
 * rule of a quarter of the measure stands above the first (R59).
 */
final class NoteSetter {
  /** An em box reaches so far below and above its baseline, in 1/1000 em (R40). */
  private static final int BELOW = 120;

  private static final int ABOVE = 880;

  private static final int PART_OF_MEASURE = 4;

  private final Chain chain;
  private final PageMaster grid;
  private final long rule;
  private final PieceSetter setter;

  /**
   * For a type area.
   *
   * @param rule thickness, in 1/65536 pt
   */
  NoteSetter(Chain chain, PageMaster grid, long rule, PieceSetter setter) {
    this.chain = chain;
    this.grid = grid;
    this.rule = rule;
    this.setter = setter;
  }

  /**
   * Sets an area.
   *
   * @param left edge of the type area
   * @param firstLeaf what leaf 0 is in the document for each flow of the chain
   * @param label of the page
   */
  void set(
      NoteArea area,
      long left,
      int[] firstLeaf,
      NoteNumbers numbers,
      String label,
      Diagnostics findings) {
    Note first = chain.notes().get(area.parts().getFirst().note());
    long x = left + area.x();
    long foot = grid.baseline(area.end() - 1).units() + grid.em().thousandths(BELOW).units();
    long lines = NotePart.lines(area.parts());
    long baseline = foot - first.size() * BELOW / 1000 - (lines - 1) * first.leading();
    long top = baseline - first.size() * ABOVE / 1000 - first.leading() / 2;
    setter.piece(new RulePiece(0, 0, first.width() / PART_OF_MEASURE, rule, Ink.BLACK), x, top, 0);
    setter.owned(
        area.parts().stream()
            .map(part -> chain.notes().flowOf(part.note()))
            .collect(Collectors.toUnmodifiableSet()));
    for (NotePart part : area.parts()) {
      Note note = chain.notes().get(part.note());
      int flow = chain.notes().flowOf(part.note());
      setter.marks(numbers.marks(flow, firstLeaf[flow]));
      List<TextPiece> all = note.paragraph().lines();
      if (part.from() > 0 && part.to() < all.size()) {
        TextPiece head = all.getFirst();
        findings.add(Code.FOOTNOTE_LONG, note.span(), label, head.text().text(head.line()));
      }
      for (TextPiece line : all.subList(part.from(), part.to())) {
        setter.text(line, x, baseline, firstLeaf[flow], false, Set.of());
        baseline += first.leading();
      }
      setter.owned(Set.of(flow));
    }
  }
}
