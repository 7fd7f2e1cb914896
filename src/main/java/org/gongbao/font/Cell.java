package org.gongbao.font;

/**
 * How a derived face fits a glyph into a cell of another width than its own (R10–R14, R30).
 *
 * @param advance of the cell, in 1/1000 em; what is added to the glyph's own for {@link Fit#WIDER}
 * @param fit where the ink goes
 */
public record Cell(int advance, Fit fit) {
  /** The glyph as the font has it. */
  public static final Cell OWN = new Cell(0, Fit.OWN);

  /** Where the ink goes in the cell. */
  public enum Fit {
    /** As the font has it; the cell's own advance too. */
    OWN,
    /** Ink keeps its distance from the left edge: closing marks, spread names. */
    LEFT,
    /** Ink keeps its distance from the right edge: opening marks. */
    RIGHT,
    /** The glyph's own cell stands in the middle: a grid wider or narrower than its type (R40). */
    BODY,
    /** Ink stands in the middle: interpuncts, narrow quotes. */
    CENTRE,
    /** As the font has it, with blank behind: text set wide that is still one word (R62). */
    WIDER,
    /** Ink is widened to both edges, so that {@code ——} joins. */
    FILL
  }
}
