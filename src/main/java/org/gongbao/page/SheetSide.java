package org.gongbao.page;

import java.util.List;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;

/**
 * One side of a press sheet: finished pages placed on it, to be folded and cut (R73). Positions
 * count from the sheet's top left corner, y downward.
 *
 * @param places left to right, the upper row first; blank ones among them
 * @param cuts crop marks: hairlines in line with a cut, outside every page
 * @param folds fold marks: dashes in line with a fold, outside every page
 */
public record SheetSide(Size sheet, List<SheetPlace> places, List<Rect> cuts, List<Rect> folds) {
  public SheetSide {
    places = List.copyOf(places);
    cuts = List.copyOf(cuts);
    folds = List.copyOf(folds);
  }
}
