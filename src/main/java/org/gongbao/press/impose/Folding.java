package org.gongbao.press.impose;

import java.util.List;

/**
 * Which page of a section stands where on an unfolded sheet, heads together: the upper row of two
 * stands on its head. Page numbers count from 1; odd ones have the spine at their left.
 */
enum Folding {
  /** Not folded: printed on one side, in reading order. */
  NONE(List.of(List.of(1, 2))),
  /** Four pages, folded once at the spine. */
  ONCE(List.of(List.of(4, 1)), List.of(List.of(2, 3))),
  /** Eight pages, folded at the heads, then at the spine. */
  TWICE(
      List.of(List.of(5, 4), List.of(8, 1)), //
      List.of(List.of(3, 6), List.of(2, 7))),
  /** Sixteen pages, folded between fore edges, then at the heads, then at the spine. */
  THRICE(
      List.of(List.of(5, 12, 9, 8), List.of(4, 13, 16, 1)),
      List.of(List.of(7, 10, 11, 6), List.of(2, 15, 14, 3)));

  private final List<List<List<Integer>>> sides;

  @SafeVarargs
  @SuppressWarnings("varargs")
  Folding(List<List<Integer>>... sides) {
    this.sides = List.of(sides);
  }

  /** Sides of the sheet, front first; each a list of rows from the top, each of pages from left. */
  List<List<List<Integer>>> sides() {
    return sides;
  }

  int columns() {
    return sides.getFirst().getFirst().size();
  }

  int rows() {
    return sides.getFirst().size();
  }

  /** Pages on one sheet, all its sides together. */
  int pages() {
    return sides.size() * rows() * columns();
  }

  boolean isFolded() {
    return this != NONE;
  }

  /** Whether the pages of this row stand on their heads. */
  boolean isTurned(int row) {
    return rows() == 2 && row == 0;
  }

  /** Whether a fold at the spine follows this column, in place of a cut. */
  boolean spineAfter(int column) {
    return column % 2 == 0;
  }
}
