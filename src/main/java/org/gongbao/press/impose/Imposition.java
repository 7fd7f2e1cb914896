package org.gongbao.press.impose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.page.SheetPlace;
import org.gongbao.page.SheetSide;

/** Lays pages of one size out on sheets (R73). */
public final class Imposition {
  /** The least that a knife takes off between two pages. */
  private static final Length ALLOWANCE = Length.millimetres(3);

  /** Heavier than any board that is folded. */
  private static final Length THICKEST = Length.millimetres(1);

  /** PDF boxes are rounded: two of A4 are a hair wider than an A3. */
  private static final Length ROUNDING = Length.points(0.1);

  private final ImpositionOrder order;
  private final Folding folding;
  private final Size trim;
  private final Length bleed;
  private final Length allowance;

  /**
   * An imposition.
   *
   * @param trim of every page
   * @param bleed that every page has beyond its trim
   */
  public Imposition(ImpositionOrder order, Size trim, Length bleed) {
    this.order = order;
    this.folding = order.scheme().folding();
    this.trim = trim;
    this.bleed = bleed;
    this.allowance = bleed.compareTo(ALLOWANCE) > 0 ? bleed : ALLOWANCE;
  }

  /**
   * The sides of all sheets: front and back of the first sheet, of the second, and so on. Backs are
   * seen as printed, after the sheet was turned over sideways. Missing pages are blank at the end,
   * which is said (R72).
   *
   * @param file the pages' file, for findings
   * @return nothing after an error
   */
  public Optional<List<SheetSide>> sides(int pages, SourceSpan file, Diagnostics findings) {
    int ofSheet = folding.pages();
    int section = order.section().orElse(order.scheme().section());
    if (order.section().isPresent() && !order.scheme().hasSections()) {
      findings.add(Code.SHEET_NO_SECTIONS, file, section);
      return Optional.empty();
    }
    if (order.section().isPresent() && (section < 1 || section % ofSheet != 0)) {
      findings.add(Code.SHEET_SECTION, file, section, ofSheet);
      return Optional.empty();
    }
    if (order.paper().compareTo(THICKEST) > 0) {
      findings.add(Code.SHEET_PAPER, file, tenths(order.paper()), tenths(THICKEST));
      return Optional.empty();
    }
    Optional<Grid> grid = grid(file, findings);
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    int total = Math.ceilDiv(pages, ofSheet) * ofSheet;
    if (total > pages) {
      findings.add(Code.SHEET_BLANKS, file, pages, ofSheet, total - pages);
    }
    List<SheetSide> sides = new ArrayList<>();
    for (Sections.Sheet sheet : Sections.of(total, section, ofSheet)) {
      for (List<List<Integer>> rows : folding.sides()) {
        sides.add(side(grid.get(), sheet, rows, pages));
      }
    }
    return Optional.of(sides);
  }

  private Optional<Grid> grid(SourceSpan file, Diagnostics findings) {
    Size block = Grid.block(folding, trim, allowance, order.milled());
    Length room = order.marks() ? allowance.plus(SheetMarks.LENGTH) : bleed;
    Size least = grown(block, room);
    Size sheet = order.sheet().map(given -> wayRound(given, block)).orElse(least);
    if (!fits(block, sheet)) {
      findings.add(Code.SHEET_TOO_SMALL, file, text(sheet), text(block));
      return Optional.empty();
    }
    if (order.marks() && !fits(least, sheet)) {
      findings.add(Code.SHEET_CUTS_MARKS, file, text(sheet), text(least));
    }
    return Optional.of(Grid.on(sheet, folding, trim, allowance, order.milled()));
  }

  private SheetSide side(Grid grid, Sections.Sheet sheet, List<List<Integer>> rows, int pages) {
    List<SheetPlace> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < folding.columns(); column++) {
        int number = sheet.inSection(rows.get(row).get(column));
        int page = sheet.first() + number - 1;
        Length creep = folding.isFolded() ? order.paper().times(sheet.wraps(number)) : Length.ZERO;
        OptionalInt shown = page < pages ? OptionalInt.of(page) : OptionalInt.empty();
        places.add(place(grid, row, column, shown, creep));
      }
    }
    SheetMarks marks = new SheetMarks(grid);
    return new SheetSide(
        grid.sheet(),
        places,
        order.marks() ? marks.cuts(folding, places) : List.of(),
        order.marks() ? marks.folds() : List.of());
  }

  private SheetPlace place(Grid grid, int row, int column, OptionalInt page, Length creep) {
    Rect cell = grid.cell(row, column);
    boolean spineAtRight = folding.spineAfter(column);
    Length x = spineAtRight ? cell.x().plus(creep) : cell.x().minus(creep);
    Rect moved = new Rect(x, cell.y(), cell.width(), cell.height());
    // Past the fold lies another page; on the other three sides the knife passes.
    Length left = moved.x().minus(bleed);
    Length right = moved.right().plus(bleed);
    if (spineAtRight) {
      right = least(moved.right(), cell.right().plus(order.milled()));
    } else {
      Length fold = cell.x().minus(order.milled());
      left = moved.x().compareTo(fold) > 0 ? moved.x() : fold;
    }
    Rect clip =
        new Rect(
            left, moved.y().minus(bleed), right.minus(left), moved.height().plus(bleed.times(2)));
    return new SheetPlace(page, moved, folding.isTurned(row), creep, clip);
  }

  private static Length least(Length a, Length b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Size grown(Size size, Length room) {
    return new Size(size.width().plus(room.times(2)), size.height().plus(room.times(2)));
  }

  /** Sheets are named without saying which way round; the pages do. */
  private static Size wayRound(Size sheet, Size block) {
    Size other = new Size(sheet.height(), sheet.width());
    return !fits(block, sheet) && fits(block, other) ? other : sheet;
  }

  private static boolean fits(Size block, Size sheet) {
    return block.width().minus(ROUNDING).compareTo(sheet.width()) <= 0
        && block.height().minus(ROUNDING).compareTo(sheet.height()) <= 0;
  }

  /** In whole tenths of a millimetre. */
  private static String text(Size size) {
    return tenths(size.width()) + "×" + tenths(size.height());
  }

  private static String tenths(Length length) {
    long tenths = Math.round(length.toMillimetres() * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
