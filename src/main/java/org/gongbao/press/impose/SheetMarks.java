package org.gongbao.press.impose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.SheetPlace;

/**
 * Marks around the pages of a sheet, hairlines of 10 mm: a line where the knife passes, three
 * dashes where the sheet is folded. Each stands beyond the cutting allowance.
 */
final class SheetMarks {
  /** How far marks reach beyond the cutting allowance. */
  static final Length LENGTH = Length.millimetres(10);

  private static final Length HAIRLINE = Length.points(0.25);
  private static final Length DASH = Length.millimetres(2);
  private static final Length STEP = Length.millimetres(4);

  private final Grid grid;
  private final Length above;
  private final Length below;
  private final Length before;
  private final Length behind;

  SheetMarks(Grid grid) {
    this.grid = grid;
    this.above = grid.top().getFirst().minus(grid.allowance()).minus(LENGTH);
    this.below = grid.top().getLast().plus(grid.trim().height()).plus(grid.allowance());
    this.before = grid.left().getFirst().minus(grid.allowance()).minus(LENGTH);
    this.behind = grid.left().getLast().plus(grid.trim().width()).plus(grid.allowance());
  }

  /**
   * Where the knife passes. Upper pages are marked above, lower ones below: creep moves them by
   * different amounts.
   *
   * @param places of one side, row by row
   */
  List<Rect> cuts(Folding folding, List<SheetPlace> places) {
    Set<Rect> marks = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      Rect trim = places.get(i).trim();
      int row = i / folding.columns();
      int column = i % folding.columns();
      boolean spineAtRight = folding.spineAfter(column);
      Length edge = spineAtRight ? trim.x() : trim.right();
      if (row == 0) {
        marks.add(upright(edge, above, LENGTH));
      }
      if (row == folding.rows() - 1) {
        marks.add(upright(edge, below, LENGTH));
      }
      for (Length y : List.of(trim.y(), trim.bottom())) {
        if (column == 0) {
          marks.add(level(before, y, LENGTH));
        }
        if (column == folding.columns() - 1) {
          marks.add(level(behind, y, LENGTH));
        }
      }
    }
    return List.copyOf(marks);
  }

  /** Where the sheet is folded. */
  List<Rect> folds() {
    List<Rect> marks = new ArrayList<>();
    for (int dash = 0; dash < 3; dash++) {
      Length along = STEP.times(dash);
      for (Length x : grid.fold()) {
        marks.add(upright(x, above.plus(along), DASH));
        marks.add(upright(x, below.plus(along), DASH));
      }
      for (Length y : grid.headFold()) {
        marks.add(level(before.plus(along), y, DASH));
        marks.add(level(behind.plus(along), y, DASH));
      }
    }
    return marks;
  }

  private static Rect upright(Length x, Length y, Length length) {
    return new Rect(middle(x), y, HAIRLINE, length);
  }

  private static Rect level(Length x, Length y, Length length) {
    return new Rect(x, middle(y), length, HAIRLINE);
  }

  private static Length middle(Length line) {
    return new Length(line.units() - HAIRLINE.units() / 2);
  }
}
