package org.gongbao.typeset.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PageItem.RuleItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.SetLine;
import org.gongbao.text.BreakPreference;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.ImagePiece;
import org.gongbao.typeset.flow.Piece.LeaderPiece;
import org.gongbao.typeset.flow.Piece.PlatePiece;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.line.EmphasisDots;
import org.gongbao.typeset.line.LineSetter;
import org.gongbao.typeset.line.NoteMarks;

/** Sets pieces at their places: what is drawn, and every line into the report. */
final class PieceSetter {
  private final int page;
  private final Size trim;
  private final Diagnostics findings;
  private final List<SetLine> lines = new ArrayList<>();
  private final List<PageItem> items = new ArrayList<>();
  private final List<Set<Integer>> owners = new ArrayList<>();
  private NoteMarks marks = NoteMarks.NONE;

  /**
   * Prepares a page.
   *
   * @param page index in the document, from 0
   * @param trim the cut page
   */
  PieceSetter(int page, Size trim, Diagnostics findings) {
    this.page = page;
    this.trim = trim;
    this.findings = findings;
  }

  /** Sets what is drawn from now on for the marks of footnotes. */
  void marks(NoteMarks drawn) {
    marks = drawn;
  }

  /** What was set so far, in drawing order. */
  List<PageItem> items() {
    return items;
  }

  /** Says of which flows of the page's chain is what was set since this was last said. */
  void owned(Set<Integer> flows) {
    while (owners.size() < items.size()) {
      owners.add(flows);
    }
  }

  /** For each item whose it is, as far as it was said. */
  List<Set<Integer>> owners() {
    return owners;
  }

  /** The lines set so far. */
  List<SetLine> lines() {
    return lines;
  }

  /**
   * Sets a piece of a block.
   *
   * @param left edge of the block
   * @param baseline of the block's first grid line
   * @param firstLeaf what leaf 0 of its flow is in the document
   */
  void piece(Piece piece, long left, long baseline, int firstLeaf) {
    long x = left + piece.x();
    switch (piece) {
      case TextPiece text -> text(text, left, baseline + piece.y(), firstLeaf, false, Set.of());
      case LeaderPiece leader -> leader(leader, x, baseline + piece.y());
      case RulePiece rule ->
          items.add(
              new RuleItem(
                  rect(x, baseline + rule.y(), rule.width(), rule.height()),
                  rule.ink(),
                  PageItem.ARTIFACT));
      case ImagePiece image ->
          items.add(
              new ImageItem(
                  rect(x, baseline + image.y(), image.width(), image.height()),
                  image.image(),
                  leaf(image.leaf(), firstLeaf)));
      case PlatePiece plate -> plate(plate, firstLeaf);
    }
  }

  private void plate(PlatePiece plate, int firstLeaf) {
    Size size = plate.size(trim);
    long x = (trim.width().units() - size.width().units()) / 2;
    long y = (trim.height().units() - size.height().units()) / 2;
    Rect area = new Rect(new Length(x), new Length(y), size.width(), size.height());
    items.add(new ImageItem(area, plate.image(), leaf(plate.leaf(), firstLeaf)));
  }

  private static int leaf(int inFlow, int firstLeaf) {
    return inFlow == PageItem.ARTIFACT ? PageItem.ARTIFACT : firstLeaf + inFlow;
  }

  /**
   * Sets a line of text at a place of its own.
   *
   * @param left edge of its column
   * @param body whether it is running text of the type area
   * @param more what its place breaks, besides its own end
   */
  void text(
      TextPiece piece,
      long left,
      long baseline,
      int firstLeaf,
      boolean body,
      Set<BreakPreference> more) {
    long x = left + piece.x();
    int leaf = leaf(piece.leaf(), firstLeaf);
    items.addAll(LineSetter.set(piece.text(), piece.line(), x, baseline, leaf, marks));
    items.addAll(EmphasisDots.set(piece.text(), piece.line(), x, baseline, leaf, marks));
    Set<BreakPreference> broken = EnumSet.noneOf(BreakPreference.class);
    broken.addAll(piece.line().broken());
    broken.addAll(more);
    String words = piece.text().text(piece.line(), marks);
    SourceSpan span = piece.text().span(piece.line());
    LineFindings.add(piece, words, span, findings);
    lines.add(
        new SetLine(
            page,
            left,
            baseline,
            leaf,
            words,
            span,
            piece.line().kind(),
            body,
            piece.line().step(),
            piece.line().squeeze(),
            piece.line().stretch(),
            broken));
  }

  /** One item for all marks: each stands at the start of its cell. */
  private void leader(LeaderPiece leader, long x, long baseline) {
    List<TextItem> glyphs =
        LineSetter.set(leader.text(), leader.line(), x, baseline, PageItem.ARTIFACT);
    if (glyphs.isEmpty()) {
      return;
    }
    TextItem mark = glyphs.getFirst();
    int glyphsInMark = mark.advances().length;
    long[] advances = new long[glyphsInMark * leader.count()];
    for (int i = 0; i < leader.count(); i++) {
      System.arraycopy(mark.advances(), 0, advances, i * glyphsInMark, glyphsInMark);
      advances[(i + 1) * glyphsInMark - 1] += leader.pitch() - (mark.end() - mark.x());
    }
    items.add(
        new TextItem(
            x,
            baseline,
            mark.text().repeat(leader.count()),
            advances,
            mark.face(),
            mark.size(),
            mark.ink(),
            PageItem.ARTIFACT));
  }

  private static Rect rect(long x, long y, long width, long height) {
    return new Rect(new Length(x), new Length(y), new Length(width), new Length(height));
  }
}
